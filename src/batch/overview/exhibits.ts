import type { CleanOptions, Result } from '../../index.ts';
import { type Example, fingerprint, learntLines, listExamples } from '../../internal.ts';

/** Something to show: an example of a rule, or a line that recurs on a site and was removed. */
export interface Exhibit extends Omit<Example, 'rule' | 'kind' | 'line'> {
  /** `rule ID` or `site NAME`. */
  readonly about: string;
  readonly kind: Example['kind'] | 'learnt';
  /** The lowest come first. Of a rule it is as good as random, but always the same. */
  readonly rank: number;
  readonly path: string;
  /** The line of the record, where the text is one. */
  readonly line?: number;
  /** The line in the text. */
  readonly place: number;
  /** A hash of the text and the options that it is of, where a run may be resumed. */
  readonly state?: string;
  /** Of a line that recurs: the texts of its site that have it. */
  readonly texts?: number;
}

/** What `about` begins with. */
export const RULE = 'rule ';
export const SITE = 'site ';

/** A text as a run names it. */
export interface TextName {
  readonly path: string;
  readonly line?: number;
  readonly site: string;
}

/**
 * By what an exhibit is about, where enough is shown of that: the rank above which no other is. It only falls, so that
 * what was above it once is not among the last.
 */
export type Bounds = ReadonlyMap<string, number>;

/** What a cleaned text has to show, apart from what the bounds rule out. */
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
