import type { CleanOptions, Result } from '../../index.ts';
import { type Example, fingerprint, learntLines, listExamples } from '../../internal.ts';

/** Something to show: an example of a rule, or a line that recurs on a site and was removed. */
export interface Exhibit extends Omit<Example, 'rule' | 'kind' | 'line'> {
  /** `rule ID` or `site NAME`. */
  readonly about: string;
  readonly kind: Example['kind'] | 'learnt';
  /** The lowest come first. For a rule it is pseudo-random, but always the same. */
  readonly rank: number;
  readonly path: string;
  /** The line of the record, if the text is one. */
  readonly line?: number;
  /** The line in the text. */
  readonly place: number;
  /** A hash of the text and the options, if the run may be resumed. */
  readonly state?: string;
  /** For a recurring line: the number of texts of its site that have it. */
  readonly texts?: number;
}

/** The prefixes of `about`. */
export const RULE = 'rule ';
export const SITE = 'site ';

/** The name of a text in a run. */
export interface TextName {
  readonly path: string;
  readonly line?: number;
  readonly site: string;
}

/**
 * For each subject with enough exhibits, the rank above which no more are needed. It only falls, so an exhibit once
 * above it is never needed later.
 */
export type Bounds = ReadonlyMap<string, number>;

/** The exhibits of a cleaned text, without those that the bounds rule out. */
export function exhibitsOf(result: Result, name: TextName, bounds?: Bounds): readonly Exhibit[] {
  const isWanted = (rule: string) =>
    rankOf(rule, name) <= (bounds?.get(RULE + rule) ?? Number.POSITIVE_INFINITY);
  return [
    ...listExamples(result, isWanted).map((example) => ruleExhibit(example, name)),
    ...siteExhibits(result, name),
  ];
}

function rankOf(rule: string, { path, line }: TextName): number {
  return fingerprint(`${rule}\n${path}\n${line ?? ''}`);
}

function ruleExhibit({ rule, line: place, ...example }: Example, name: TextName): Exhibit {
  const { path, line } = name;
  const rank = rankOf(rule, name);
  return { about: RULE + rule, rank, path, ...(line === undefined ? {} : { line }), place, ...example };
}

const LONGEST_LINE = 120;
const NO_WORDS = { lead: '', after: '', trail: '' };

function siteExhibits({ passes, options }: Result, { path, line, site }: TextName): readonly Exhibit[] {
  const evidence: CleanOptions['site'] = options.site;
  if (!evidence || evidence.isEvery) return [];
  const removed = passes.flatMap(({ removesBlocks, changes }) =>
    removesBlocks ? changes.flatMap(({ before }) => before.split('\n')) : [],
  );
  return learntLines(removed, evidence).map(({ line: words, texts }) => ({
    about: SITE + site,
    kind: 'learnt',
    rank: -texts,
    path,
    ...(line === undefined ? {} : { line }),
    place: 0,
    before: words.length > LONGEST_LINE ? `${words.slice(0, LONGEST_LINE - 1)}\u2026` : words,
    ...NO_WORDS,
    texts,
  }));
}
