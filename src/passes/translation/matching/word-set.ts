import { lazy } from '../../../knowledge/lazy.ts';

/** The words of a list that is wrapped into lines. */
export function listedWords(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** A set of words. */
export type WordSet = Pick<ReadonlySet<string>, 'has' | 'values'>;

/** The words of a wrapped list as a set, built on first use: most texts need few of these sets. */
export function wordSet(list: string): WordSet {
  const words = lazy(() => new Set(listedWords(list)));
  return { has: (word) => words().has(word), values: () => words().values() };
}
