import { MODEL_LANGUAGES } from './letter-model.ts';
import { ownMarks } from './marks.ts';
import { SCRIPT_LANGUAGES } from './scripts.ts';
import { primaryOf } from './tags.ts';

/** How far the tool supports a language. */
export type LanguageSupport = 'repaired' | 'flagged' | 'recognised' | 'unknown';

/** Languages whose quotation marks and translation residue are repaired. */
export const REPAIRED: readonly string[] = ['en'];

/** Languages in which mistakes are flagged. */
export const FLAGGED: readonly string[] = ['en'];

/**
 * Languages that detection distinguishes, by their primary subtags, sorted. Their text is left as it is,
 * except for repairs that apply to any language: mojibake, invisible characters, entities, blank lines.
 */
export const RECOGNISED: readonly string[] = [
  ...new Set([...MODEL_LANGUAGES, ...SCRIPT_LANGUAGES, 'id'].map(primaryOf)),
].sort();

/** The highest support for text of a language; `unknown` for `und` and for languages that cannot be detected. */
export function supportOf(language: string): LanguageSupport {
  const primary = primaryOf(language);
  if (REPAIRED.includes(primary)) return 'repaired';
  if (FLAGGED.includes(primary)) return 'flagged';
  return RECOGNISED.includes(primary) || ownMarks(language).length > 0 ? 'recognised' : 'unknown';
}

/** Scripts without spaces between words: U+200B marks where a line may break, and stays. */
const WITHOUT_BLANKS: ReadonlySet<string> = new Set(['th', 'km', 'lo', 'my', 'bo', 'zh', 'ja']);

/** True for a language in which U+200B separates words. */
export function keepsZeroWidthSpace(language: string): boolean {
  return WITHOUT_BLANKS.has(primaryOf(language));
}
