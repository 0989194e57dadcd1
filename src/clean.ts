import { cleanPage } from './html/clean-page.ts';
import { isHtmlName, looksLikeHtml } from './html/detect-html.ts';
import type { PageKind } from './html/kind/page-kind.ts';
import type { PlacedField } from './html/placed-field.ts';
import type { Field, Rule, Verdict } from './passes/rule.ts';
import { type SelectedPass, selectRules } from './passes/select.ts';
import {
  type PassResult,
  type PipelineOptions,
  type PipelineResult,
  type PlacedFlag,
  runPipeline,
} from './pipeline.ts';
import { type Decoded, decode, decodeString, type Source } from './source/decode.ts';
import type { Block } from './text/blocks.ts';
import { languageTagMessage, parseLanguageTag } from './text/language/tags.ts';
import { DEFAULT_RULE_OPTIONS, type RuleOptions } from './text/options.ts';
import { arrivalThrough, originThrough } from './text/position-map.ts';
import { readDocument } from './text/read-document.ts';
import type { Span } from './text/span.ts';
import type { Syntax } from './text/syntax.ts';

/** The options of `clean`. All have defaults. */
export interface CleanOptions extends Partial<RuleOptions> {
  /**
   * The format of the text. `auto` recognises Markdown and HTML by the name, HTML also by its first characters, and
   * treats anything else as plain text.
   */
  readonly from?: 'auto' | 'html' | Syntax;
  /** Whether the links of HTML keep their addresses or become text. */
  readonly links?: 'keep' | 'text';
  /** Whether pictures and films of HTML stay as Markdown images and links, or are removed. */
  readonly images?: 'keep' | 'drop';
  /** `none` turns HTML into plain text without Markdown. */
  readonly signs?: 'markdown' | 'none';
  /** The bytes of another model of HTML pages, for training and evaluation. */
  readonly htmlModel?: Uint8Array;
  /** Ids of the only passes and rules to run. */
  readonly only?: readonly string[];
  /** Ids of passes and rules that do not run. */
  readonly skip?: readonly string[];
  /** Text that matches is never changed; a block that contains a match is never removed. */
  readonly keep?: readonly RegExp[];
  /**
   * The share of the article's words, in percent, that may be removed as boilerplate. If more would be removed, nothing
   * is.
   */
  readonly maxRemoval?: number;
  /** A BCP 47 tag, to set the language instead of detecting it: `en`, `en-GB`, `pt-BR`. */
  readonly language?: string;
  /** The encoding of the bytes, to set it instead of detecting it. */
  readonly encoding?: string;
  /** The name of the file, for the report. */
  readonly path?: string;
  /** Applies what rules only suggest. */
  readonly applySuggestions?: boolean;
  /** Rules of the caller, which run after all others. */
  readonly rules?: readonly Rule[];
}

/** A cleaned article. Places are spans of `text`; `originOf` maps them to the original. */
export interface Result {
  readonly source: Source;
  readonly path: string | undefined;
  readonly syntax: Syntax;
  readonly language: string;
  /** The input text, with line feeds only. */
  readonly original: string;
  /** The clean text. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Spans of `text`; the span is null if the field's block was removed. */
  readonly title: PlacedField | null;
  readonly byline: PlacedField | null;
  readonly date: PlacedField | null;
  /** The site, address and language that an HTML page states; null if it states none. */
  readonly site: PlacedField | null;
  readonly address: PlacedField | null;
  /** The kind of an HTML page without an article, and its probability; null for any other text. */
  readonly pageKind: PageKind | null;
  readonly machineTranslated: Verdict | null;
  readonly passes: readonly PassResult[];
  readonly flags: readonly PlacedFlag[];
  /** True if so much would have been removed as boilerplate that nothing was. */
  readonly overBudget: boolean;
  /** True if the passes did not converge on this text, so that it was left unchanged. */
  readonly unsettled: boolean;
  /** The counts over the folder, if they were evidence: their hash, and the number of texts of the site. */
  readonly profile: { readonly sha256: string; readonly texts: number } | null;
  /** The options of the caller. */
  readonly options: CleanOptions;
}

/**
 * Cleans one article: the whole pipeline, pure and synchronous.
 * @throws an Error named `SourceError` for bytes that are not text; a RangeError for an unknown pass or rule,
 * or an invalid language tag; an Error that names the rule, with its `cause`, if a rule fails (a bug)
 */
export function clean(input: string | Uint8Array, options: CleanOptions = {}): Result {
  return cleanDecoded(
    typeof input === 'string' ? decodeString(input) : decode(input, options.encoding),
    options,
  );
}

/** @throws a RangeError for an invalid language tag */
function languageOf({ language }: CleanOptions): string | undefined {
  if (language === undefined) return undefined;
  const tag = parseLanguageTag(language);
  if (tag === undefined) throw new RangeError(languageTagMessage(language));
  return tag;
}

const MARKDOWN_NAME = /\.(?:md|markdown|mdown)(?:\.gz|\.zst)?$/iu;

function cleanDecoded(decoded: Decoded, options: CleanOptions): Result {
  const selected = [...selectRules(options), ...ownPass(options)];
  const runs = selected.filter(({ pass }) => !pass.readsHtml);
  if (isPage(decoded.text, options)) return cleanHtml(decoded, runs, options);
  const syntax = syntaxOf(options);
  const outcome = runPipeline(decoded.text, runs, pipelineOptions(syntax, options));
  const { metadata } = outcome;
  return resultOf(decoded, outcome, {
    path: options.path,
    profile: profileOf(options),
    options,
    syntax,
    title: placeField(metadata?.title, outcome),
    byline: placeField(metadata?.byline, outcome),
    date: placeField(metadata?.date, outcome),
    site: null,
    address: null,
    pageKind: null,
  });
}

function cleanHtml(decoded: Decoded, runs: readonly SelectedPass[], options: CleanOptions): Result {
  const syntax = options.signs === 'none' ? 'text' : 'markdown';
  const { outcome, ...fields } = cleanPage(decoded.text, runs, {
    links: options.links ?? 'keep',
    signs: options.signs ?? 'markdown',
    images: options.images ?? 'drop',
    address: options.url,
    textModel: options.boilerplateModel,
    htmlModel: options.htmlModel,
    keep: (text) => matches(text, options.keep),
    pipeline: pipelineOptions(syntax, options),
  });
  const own = { path: options.path, profile: profileOf(options), options, syntax, ...fields } as const;
  return resultOf(decoded, outcome, own);
}

/** True for HTML, unless the user wants it read as text. */
function isPage(text: string, { from = 'auto', path, skip = [] }: CleanOptions): boolean {
  if (skip.includes('markup')) return false;
  if (from !== 'auto') return from === 'html';
  return isHtmlName(path) || (!MARKDOWN_NAME.test(path ?? '') && looksLikeHtml(text));
}

/** A pass with the rules of the caller. */
function ownPass({ rules = [] }: CleanOptions): readonly SelectedPass[] {
  if (rules.length === 0) return [];
  return [{ pass: { id: 'own', summary: 'Rules of the caller.', rules, language: 'any' }, rules }];
}

function pipelineOptions(syntax: Syntax, options: CleanOptions): PipelineOptions {
  const ruleOptions = ruleOptionsOf(options);
  return {
    language: languageOf(options),
    read: (text, language) =>
      readDocument(text, { syntax, options: ruleOptions, language, keep: matches(text, options.keep) }),
    applySuggestions: options.applySuggestions ?? false,
    maxRemoval: options.maxRemoval,
  };
}

type Own = Pick<
  Result,
  'path' | 'syntax' | 'title' | 'byline' | 'date' | 'site' | 'address' | 'pageKind' | 'profile' | 'options'
>;

function resultOf({ text: original, source }: Decoded, outcome: PipelineResult, own: Own): Result {
  const { doc, passes, flags, machineTranslated, overBudget, unsettled } = outcome;
  return {
    source,
    language: doc.language,
    original,
    text: doc.text,
    blocks: markTitle(doc.blocks, own.title?.span ?? null),
    ...own,
    machineTranslated,
    passes,
    flags,
    overBudget,
    unsettled,
  };
}

function profileOf({ site }: CleanOptions): Result['profile'] {
  return site?.sha256 === undefined ? null : { sha256: site.sha256, texts: site.texts };
}

function syntaxOf(options: CleanOptions): Syntax {
  if (options.from === 'text' || options.from === 'markdown') return options.from;
  return MARKDOWN_NAME.test(options.path ?? '') ? 'markdown' : 'text';
}

function ruleOptionsOf(options: CleanOptions): RuleOptions {
  return {
    quotes: options.quotes ?? DEFAULT_RULE_OPTIONS.quotes,
    names: options.names ?? DEFAULT_RULE_OPTIONS.names,
    accept: options.accept ?? DEFAULT_RULE_OPTIONS.accept,
    phrases: options.phrases ?? DEFAULT_RULE_OPTIONS.phrases,
    site: options.site,
    boilerplateModel: options.boilerplateModel,
    url: options.url,
  };
}

function matches(text: string, patterns: readonly RegExp[] = []): readonly Span[] {
  return patterns.flatMap((pattern) => {
    const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
    return [...text.matchAll(new RegExp(pattern.source, flags))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
}

function placeField(
  field: Field | null | undefined,
  { doc, passes, metadataAt }: PipelineResult,
): PlacedField | null {
  if (!field) return null;
  const trail = passes.map(({ positions }) => positions);
  const span = arrivalThrough(field.span, trail.slice(metadataAt));
  const source = originThrough(field.span, trail.slice(0, metadataAt));
  if (span.start === span.end) return { text: field.text, span: null, source };
  return { text: doc.text.slice(span.start, span.end), span, source };
}

/** Makes the block of the title the heading of the article. Code stays code: as a heading its signs would be read. */
function markTitle(blocks: readonly Block[], title: Span | null): readonly Block[] {
  if (!title) return blocks;
  return blocks.map((block) => {
    const isTitle = block.span.start <= title.start && title.end <= block.span.end;
    const isText = block.kind !== 'front-matter' && block.kind !== 'code';
    return isTitle && isText ? { kind: 'heading', span: block.span, depth: 1 } : block;
  });
}

/** The place in the input text of a span of the clean text. */
export function originOf(span: Span, { passes }: Result): Span {
  return originThrough(
    span,
    passes.map(({ positions }) => positions),
  );
}
