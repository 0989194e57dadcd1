/**
 * Nouns without a plural, counted in English texts, for the maker of `word-classes.bin`: frequent, hardly ever after `a`, and
 * never in the plural.
 */
import { readTexts } from './good-texts.ts';

const LEAST = 60;
const MOST_PLURALS = 0.004;
const MOST_COUNTED = 0.02;
const WORD = /[a-zA-Z'’-]+|[^\sa-zA-Z]/gu;
const COUNTS: ReadonlySet<string> = new Set(['a', 'an', 'one', 'each', 'every', 'another']);
/** Nouns too rare in the texts. From general knowledge. */
const KNOWN =
  'evidence information advice furniture knowledge equipment luggage baggage software hardware homework housework traffic research progress clothing machinery jewellery jewelry garbage rubbish feedback pollution parking shopping underwear cutlery stationery';
/** Nouns that older or technical English has in the plural. */
const WITH_PLURAL = new Set(
  'left management health money weather housing intelligence growth confidence attention resistance blood logic relay cotton sheep rice isolation navigation radiation labour insurance data bacteria percent precision commerce east west south north middle importance behalf will well must best might overtime past'.split(
    ' ',
  ),
);

/** Reads the nouns without a plural from the texts of a folder of evaluation data. `isNoun` knows the nouns. */
export function readMassNouns(folder: string, isNoun: (word: string) => boolean): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const counted = new Map<string, number>();
  for (const text of readTexts(folder)) {
    const words = text.match(WORD) ?? [];
    words.forEach((word, at) => {
      if (!/^[a-z]{4,}$/u.test(word)) return;
      seen.set(word, (seen.get(word) ?? 0) + 1);
      if (COUNTS.has(words[at - 1])) counted.set(word, (counted.get(word) ?? 0) + 1);
    });
  }
  const found = [...seen].filter(
    ([word, count]) =>
      count >= LEAST &&
      !/(?:s|ing)$/u.test(word) &&
      !WITH_PLURAL.has(word) &&
      isNoun(word) &&
      (seen.get(pluralOf(word)) ?? 0) <= count * MOST_PLURALS &&
      (counted.get(word) ?? 0) <= count * MOST_COUNTED,
  );
  return new Set([...KNOWN.split(' '), ...found.map(([word]) => word)]);
}

const pluralOf = (word: string) => (/[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);
