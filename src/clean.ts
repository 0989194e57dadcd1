import type { Field, Verdict } from './passes/rule.ts';
import { selectRules } from './passes/select.ts';
import { type PassResult, type PipelineResult, type PlacedFlag, runPipeline } from './pipeline.ts';
import { type Decoded, decode, decodeString, type Source } from './source/decode.ts';
import type { Block } from './text/blocks.ts';
import { detect } from './text/language.ts';
import { DEFAULT_RULE_OPTIONS, type RuleOptions } from './text/options.ts';
import { arrivalThrough, originThrough } from './text/position-map.ts';
import { readDocument } from './text/read-document.ts';
import type { Span } from './text/span.ts';
import type { Syntax } from './text/syntax.ts';

/** What the caller wants. Everything has a default. */
export interface CleanOptions extends Partial<RuleOptions> {
  /** How the text is written; `auto` takes Markdown for files that are named so, plain text for the rest. */
  readonly from?: 'auto' | Syntax;
  /** Ids of passes and rules: only these run. */
  readonly only?: readonly string[];
  /** Ids of passes and rules that do not run. */
  readonly skip?: readonly string[];
  /** What these match is never touched; a block that holds a match is never removed. */
  readonly keep?: readonly RegExp[];
  /** The share of the article's words, in percent, that may go as boilerplate; above it nothing is removed. */
  readonly maxRemoval?: number;
  /** A BCP 47 primary subtag, where the guess is not wanted. */
  readonly language?: string;
  /** The encoding of the bytes, where the guess is not wanted. */
  readonly encoding?: string;
  /** The name of the file, for the report. */
  readonly path?: string;
  /** Applies what rules only suggest. */
  readonly applySuggestions?: boolean;
}

/** A cleaned article. Places are spans of `text`; `originOf` leads back to the text that was read. */
export interface Result {
  readonly source: Source;
  readonly path: string | undefined;
  readonly syntax: Syntax;
  readonly language: string;
  /** The text that was read, with line feeds only. */
  readonly original: string;
  /** The clean text. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Spans of `text`; the span is null where the field's block was removed. */
  readonly title: PlacedField | null;
  readonly byline: PlacedField | null;
  readonly date: PlacedField | null;
  readonly machineTranslated: Verdict | null;
  readonly passes: readonly PassResult[];
  readonly flags: readonly PlacedFlag[];
  /** True where so much would have gone as boilerplate that nothing was removed. */
  readonly overBudget: boolean;
  /** True where the passes did not come to an end on this text, so that it was left as it was. */
  readonly unsettled: boolean;
  /** What was counted of the folder, where that was evidence: its hash, and the texts of the site. */
  readonly profile: { readonly sha256: string; readonly texts: number } | null;
}

export interface PlacedField {
  readonly text: string;
  readonly span: Span | null;
  /** Where it stands in `original`. */
  readonly source: Span;
}

/**
 * Cleans one article: the whole pipeline, pure and synchronous.
 * @throws an Error named `SourceError` for bytes that are no text; a RangeError for an unknown pass or rule;
 *   an Error that names the rule, with its `cause`, when a rule breaks (our bug)
 */
export function clean(input: string | Uint8Array, options: CleanOptions = {}): Result {
  return cleanDecoded(
    typeof input === 'string' ? decodeString(input) : decode(input, options.encoding),
    options,
  );
}

const MARKDOWN_NAME = /\.(?:md|markdown|mdown)$/iu;

function cleanDecoded({ text: original, source }: Decoded, options: CleanOptions): Result {
  const syntax = syntaxOf(options);
  const ruleOptions = ruleOptionsOf(options);
  const outcome = runPipeline(original, selectRules(options), {
    guess: (text, before) =>
      options.language === undefined
        ? detect(text, before)
        : { language: options.language, margin: Number.POSITIVE_INFINITY },
    read: (text, language) =>
      readDocument(text, { syntax, options: ruleOptions, language, keep: matches(text, options.keep) }),
    applySuggestions: options.applySuggestions ?? false,
    maxRemoval: options.maxRemoval,
  });
  const { doc, metadata, passes, flags, machineTranslated, overBudget, unsettled } = outcome;
  const title = placeField(metadata?.title, outcome);
  return {
    source,
    path: options.path,
    syntax,
    language: doc.language,
    original,
    text: doc.text,
    blocks: markTitle(doc.blocks, title?.span ?? null),
    title,
    byline: placeField(metadata?.byline, outcome),
    date: placeField(metadata?.date, outcome),
    machineTranslated,
    passes,
    flags,
    overBudget,
    unsettled,
    profile: profileOf(options),
  };
}

function profileOf({ site }: CleanOptions): Result['profile'] {
  return site?.sha256 === undefined ? null : { sha256: site.sha256, texts: site.texts };
}

function syntaxOf(options: CleanOptions): Syntax {
  if (options.from && options.from !== 'auto') return options.from;
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

/** The block that holds the title is the heading of the article. */
function markTitle(blocks: readonly Block[], title: Span | null): readonly Block[] {
  if (!title) return blocks;
  return blocks.map((block) =>
    block.span.start <= title.start && title.end <= block.span.end && block.kind !== 'front-matter'
      ? { kind: 'heading', span: block.span, depth: 1 }
      : block,
  );
}

/** Where a span of the clean text came from in the text that was read. */
export function originOf(span: Span, { passes }: Result): Span {
  return originThrough(
    span,
    passes.map(({ positions }) => positions),
  );
}
