import type { LineRow, SiteEvidence } from '../../../text/options.ts';
import { LEAST_RECURRING } from './body.ts';
import { fingerprint } from './fingerprint.ts';
import { formOf, isLongText, type LineForm, lineKeys, wordCount } from './line-key.ts';
import { furnitureIn, isBoxHeading, MOST_PHRASE } from './sketch.ts';
import { isStructure } from './structure-words.ts';

/*
 * What the counts of a site say about one block, without its surroundings.
 */

/** A block with its keys, its counts and its form. */
export interface KnownLine {
  readonly exact: number;
  readonly row: LineRow | undefined;
  readonly template: LineRow | undefined;
  readonly form: LineForm;
  readonly words: number;
  readonly isStructure: boolean;
  readonly hasNumber: boolean;
  readonly isLabel: boolean;
  readonly isLong: boolean;
  /** It ends with a comma. */
  readonly isOpen: boolean;
  /** It recurs, and has a label of furniture. */
  readonly isLabelled: boolean;
  readonly isBoxHeading: boolean;
}

/** True for a block in enough documents to recur. */
export function recurs({ row }: KnownLine): boolean {
  return row !== undefined && row.texts >= LEAST_RECURRING;
}

/** A block by its text; blocks that were read before are remembered. */
export function knownLine(text: string, site: SiteEvidence): KnownLine {
  const known = site.memory.get(text);
  if (known !== undefined) return known as KnownLine;
  const line = lineOf(text, site);
  site.memory.set(text, line);
  return line;
}

/** The key of a block; for a block of several lines, that of the line that recurs least. */
function lineOf(text: string, site: SiteEvidence): KnownLine {
  const { exact, template } = lineKeys(text);
  const print = fingerprint(exact);
  const row = exact === '' ? undefined : (strongest(site, print) ?? weakestLine(text, site));
  const form = formOf(text, exact);
  const words = wordCount(exact);
  const mayHaveLabel = words <= MOST_PHRASE && (row?.texts ?? 0) >= LEAST_RECURRING;
  return {
    exact: print,
    row,
    template: template === '' ? undefined : strongest(site, fingerprint(template)),
    form,
    words,
    isLong: isLongText(text, words),
    isOpen: text.trimEnd().endsWith(','),
    isBoxHeading: mayHaveLabel && isBoxHeading(text, words),
    isLabelled: mayHaveLabel && furnitureIn(text, [{ start: 0, end: text.length }])[0],
    isStructure: isStructure(exact),
    hasNumber: exact.includes('0'),
    isLabel: template.includes(' : ') || template.includes(' > '),
  };
}

/** The counts of a block of several lines are those of its lines. */
function weakestLine(text: string, site: SiteEvidence): LineRow | undefined {
  if (!text.includes('\n')) return undefined;
  let weakest: LineRow | undefined;
  for (const line of text.split('\n')) {
    const { exact } = lineKeys(line);
    if (exact === '') continue;
    const row = strongest(site, fingerprint(exact));
    if (!row) return undefined;
    if (!weakest || row.texts < weakest.texts) weakest = row;
  }
  return weakest;
}

/** The counts of the site, or of all sites if they are higher: a line of several sites counts for all. */
export function strongest(site: SiteEvidence, key: number): LineRow | undefined {
  const own = site.line(key);
  if (own && own.texts >= LEAST_RECURRING) return own;
  const every = site.every.line(key);
  const isOfAll = every && every.texts > (own?.texts ?? 0) && (every.sites !== 1 || site.isEvery);
  return isOfAll ? every : own;
}
