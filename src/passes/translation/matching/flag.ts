import type { FlagFinding } from '../../rule.ts';
import type { Words } from './token-context.ts';

/** A flag from the first token to the last, inclusive. */
export function flagTokens(
  words: Words,
  tokens: { readonly first: number; readonly last: number },
  look: Omit<FlagFinding, 'span'>,
): FlagFinding {
  return { span: { start: words.start[tokens.first], end: words.end[tokens.last] }, ...look };
}

/** The words of a line-wrapped list of words. */
export function listedWords(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** A set of words, read from its list when it is first asked: most texts ask few of them. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>;

/** The set of the words of a line-wrapped list. */
export function wordSet(list: string): WordSet {
  let words: WordSet | undefined;
  return {
    has: (word) => {
      words ??= new Set(listedWords(list));
      return words.has(word);
    },
  };
}
