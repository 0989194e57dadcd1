import type { PlacedSequence } from '../../../translationese/ngram-features.ts';
import { type NgramTable, slotOf, walkNgrams } from '../../../translationese/ngram-table.ts';

/** Phrases, and foreign words, shown to the user. */
export const MOST_EVIDENCE = 6;
/** N-grams with a smaller weight count in the sum, but tell the user nothing. */
const LEAST_WEIGHT = 15;
/** Words separated by single spaces. */
const PLAIN_PHRASE = /^[^ .,:;?!"“”()\n]+(?: [^ .,:;?!"“”()\n]+){1,2}$/u;
/** A phrase that ends before its noun tells the user nothing. */
const CUT_OFF = / (?:the|an?)$/u;

interface Phrase {
  readonly weight: number;
  count: number;
}

/**
 * The phrases that are the strongest evidence of machine translation, strongest first; no phrase is part of
 * another.
 */
export function tellingPhrases(text: string, words: PlacedSequence, table: NgramTable): string[] {
  const found = strongPhrases(text, words, table);
  const order = [...found].sort(
    ([a, x], [b, y]) => y.weight * y.count - x.weight * x.count || (a < b ? -1 : 1),
  );
  const chosen: (typeof order)[number][] = [];
  for (const one of order) {
    if (chosen.length === MOST_EVIDENCE) break;
    if (!chosen.some(([other]) => other.includes(one[0]) || one[0].includes(other))) chosen.push(one);
  }
  return chosen.map(
    ([phrase, { count }]) =>
      `“${phrase}”${count > 1 ? ` (${count} times)` : ''}: more often in machine translation`,
  );
}

/** Pairs and triples of words with a large weight. Single words only show the topic. */
function strongPhrases(text: string, words: PlacedSequence, table: NgramTable): ReadonlyMap<string, Phrase> {
  const found = new Map<string, Phrase>();
  walkNgrams(words, (hash, first, last) => {
    if (first === last) return;
    const slot = slotOf(table, hash);
    if (slot < 0 || table.weights[slot] < LEAST_WEIGHT) return;
    const phrase = text.slice(words.start[first], words.end[last]).toLowerCase();
    if (!PLAIN_PHRASE.test(phrase) || CUT_OFF.test(phrase)) return;
    const known = found.get(phrase);
    if (known) known.count++;
    else found.set(phrase, { weight: table.weights[slot], count: 1 });
  });
  return found;
}
