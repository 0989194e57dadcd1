/**
 * Nouns that good English hardly ever uses without a determiner behind a preposition (`in the hotel`, never `in
 * hotel`), counted in English texts, for the maker of `word-classes.bin`.
 */
import { readTexts } from './good-texts.ts';

const WORD = /[\p{L}'’-]+|[^\s\p{L}]/gu;
const DETERMINER = wordsOf(
  'the a an this that my your his her its our their every each another any some no whose which what either neither',
);
const PREPOSITION =
  wordsOf(`in on at by for with from about into onto over under after before during since until to of
  near behind through against without around towards toward`);
/** Tokens that end a noun phrase. */
const END =
  wordsOf(`. , ; : ! ? ) and but or which who that where when was is were are has had will would in on at for
  with from by to because after before during while if as`);
/** Occurrences with a determiner that a noun needs, and the share of those without one that it may have. */
const LEAST = 12;
const MOST_BARE = 0.006;
/** Nouns that the count includes by accident: parts of set phrases, other classes, plurals. */
const NOT_COUNTABLE =
  wordsOf(`lot past can contrary must may am okay dear sake worth meantime original north south north
  round favorite favourite mode sooner willing pardon yes born active hundred sir must feelings headquarters
  surroundings brethren rails teens proceedings mates pro stern am sooner median opposite alternative ideal subject
  spoke leader-in-chief likelihood den may aunt uncle professor colonel lieutenant saint prince squire reader
  battalion hop worth interior principal counsel felony goal drug fluid sky option orientation posture
  orchestra manner atmosphere offspring theatre seed reduction renovation`);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** The same for nouns that WordNet lists as people, animals and things made by people. */
const LEAST_OF_THINGS = 7;

/**
 * Reads the countable nouns from the texts of a folder of evaluation data. `isThing` tells the nouns that are countable
 * by their meaning.
 */
export function readCountable(folder: string, isThing: (noun: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, { bare: number; determined: number }>();
  for (const text of readTexts(folder)) count(text, counts);
  return new Set(
    [...counts]
      .filter(
        ([noun, { bare, determined }]) =>
          (determined >= LEAST && bare <= determined * MOST_BARE) ||
          (determined >= LEAST_OF_THINGS && bare === 0 && isThing(noun)),
      )
      .map(([noun]) => noun)
      .filter((noun) => !NOT_COUNTABLE.has(noun)),
  );
}

function count(text: string, counts: Map<string, { bare: number; determined: number }>): void {
  const words = text.match(WORD) ?? [];
  const forms = words.map((word) => word.toLowerCase().replace('’', "'"));
  const isDeterminer = (at: number) => DETERMINER.has(forms[at]) || forms[at]?.endsWith("'s");
  for (let at = 2; at + 1 < forms.length; at++) {
    if (words[at] !== forms[at] || !/^[a-z-]{3,}$/u.test(forms[at]) || !END.has(forms[at + 1])) continue;
    const known = counts.get(forms[at]) ?? { bare: 0, determined: 0 };
    counts.set(forms[at], known);
    if (PREPOSITION.has(forms[at - 1])) known.bare++;
    else if (isDeterminer(at - 1) || isDeterminer(at - 2)) known.determined++;
  }
}
