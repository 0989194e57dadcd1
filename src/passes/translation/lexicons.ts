import { type Document, remembered } from '../../text/document.ts';
import { answersTo, HIDDEN, type Words, wordsOf } from './words.ts';

/** One phrase of a lexicon: what it says, what it should say, and why we think so. */
export interface Entry {
  readonly words: readonly string[];
  /** What should stand there; `undefined` where nothing is sure. */
  readonly suggestion: string | undefined;
  /** The cause, in words for a person. */
  readonly note: string | undefined;
}

/** A phrase found in a document: from its first token to the last, inclusive. */
export interface Found {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

/** Phrases by their first word. */
export type Lexicon = Pick<ReadonlyMap<string, readonly Entry[]>, 'get'> & {
  /** The first two words of each phrase, the second empty where there is none; perhaps with repeats. */
  readonly heads: () => Iterable<readonly [string, string]>;
};

/**
 * Reads a lexicon: one phrase a line, `phrase > suggestion # note`, the last two optional. In the phrase,
 * `a|b` stands for either word, and a punctuation mark for itself. Longer phrases come first.
 */
export function readLexicon(table: string): Lexicon {
  const lines = new Map<string, string[]>();
  for (const line of table.split('\n')) {
    const [first] = line.trimStart().split(' ', 1);
    if (first === '' || first === '#' || first === '>') continue;
    for (const word of choicesOf(first.toLowerCase())) {
      const own = lines.get(word);
      if (own) own.push(line);
      else lines.set(word, [line]);
    }
  }
  // Few of the first words stand in a text: the others are never spelt out.
  const known = new Map<string, readonly Entry[]>();
  return {
    heads: () => headsOf(lines),
    get: (first) => {
      const own = lines.get(first);
      if (!own) return undefined;
      const entries = known.get(first) ?? own.flatMap((line) => readEntries(line, first));
      if (!known.has(first))
        known.set(
          first,
          [...entries].sort((a, b) => b.words.length - a.words.length),
        );
      return known.get(first);
    },
  };
}

function* headsOf(lines: ReadonlyMap<string, readonly string[]>): Iterable<readonly [string, string]> {
  for (const [first, own] of lines) {
    for (const line of own) {
      const from = line.indexOf(' ') + 1;
      const to = line.indexOf(' ', from);
      const second = from === 0 ? '' : line.slice(from, to < 0 ? undefined : to).toLowerCase();
      if (second === '' || second === '>' || second === '#') yield [first, ''];
      else for (const word of choicesOf(second)) yield [first, word];
    }
  }
}

/** The phrases of a line that begin with a word. */
function readEntries(line: string, first: string): readonly Entry[] {
  const [rest, note] = split(line, ' # ');
  const [phrase, suggestion] = split(rest, ' > ');
  const words = [first, ...phrase.toLowerCase().split(' ').slice(1)];
  const entry = { suggestion: suggestion || undefined, note: note || undefined };
  return alternatives(words).map((choice) => ({ words: choice, ...entry }));
}

function choicesOf(word: string): readonly string[] {
  return word.includes('|') && word.length > 1 ? word.split('|') : [word];
}

function split(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark);
  return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + mark.length).trim()];
}

function alternatives(words: readonly string[]): readonly (readonly string[])[] {
  let all: string[][] = [[]];
  for (const word of words) {
    const choices = choicesOf(word);
    all = all.flatMap((start) => choices.map((choice) => [...start, choice]));
  }
  return all;
}

interface Shared {
  readonly lexicon: () => Lexicon;
  /** Its phrases by their first and second word, the second empty where there is none; filled as texts ask. */
  readonly pairs: Map<string, ReadonlyMap<string, readonly Entry[]>>;
}

const shared: Shared[] = [];

/**
 * A lexicon that is searched together with all others, in one walk over the tokens. To be called while modules load.
 */
export function sharedSearch(lexicon: () => Lexicon): (doc: Document) => readonly Found[] {
  const index = shared.push({ lexicon, pairs: new Map() }) - 1;
  return (doc) => foundIn(doc)[index];
}

/**
 * Three masks of lexicons in one number for each form: where it begins a phrase (bits 0 to 9), where it is the
 * second word of one (10 to 19), where it is a whole phrase (20 to 29).
 */
type Heads = ReadonlyMap<string, number>;

const SECOND = 10;
const ALONE = 20;
const MASK = 0x3ff;

const heads = lazily(readHeads);
const rolesOf = answersTo((form) => heads().get(form) ?? 0);

/** The phrases of each shared lexicon in a document. */
const foundIn = remembered((doc: Document): readonly (readonly Found[])[] => {
  const words = wordsOf(doc);
  const roles = rolesOf(doc);
  const found: Found[][] = shared.map(() => []);
  for (let token = 0; token < words.length; token++) {
    const role = roles[words.form[token]];
    if ((role & MASK) === 0) continue;
    const next = token + 1 < words.length ? roles[words.form[token + 1]] : 0;
    const mask = (role >> ALONE) | (role & MASK & (next >> SECOND));
    if (mask === 0 || words.place[token] & HIDDEN) continue;
    for (let index = 0; index < shared.length; index++)
      if ((mask & (1 << index)) !== 0) addPhrase(words, token, shared[index], found[index]);
  }
  return found;
});

/** Adds the phrase that begins at a token, unless it stands in the one before. */
function addPhrase(words: Words, token: number, lexicon: Shared, found: Found[]): void {
  if (token <= (found.at(-1)?.last ?? -1)) return;
  const pairs = pairsFrom(lexicon, words.forms[words.form[token]]);
  const isHere = (one: Entry) => matches(words, token, one.words);
  const next = token + 1 < words.length ? words.forms[words.form[token + 1]] : '';
  const entry = pairs.get(next)?.find(isHere) ?? pairs.get('')?.find(isHere);
  if (entry) found.push({ entry, first: token, last: token + entry.words.length - 1 });
}

/** The phrases that begin with a word, by their second word; under each the longest come first. */
function pairsFrom({ lexicon, pairs }: Shared, first: string): ReadonlyMap<string, readonly Entry[]> {
  const known = pairs.get(first);
  if (known) return known;
  const made = new Map<string, Entry[]>();
  for (const entry of lexicon().get(first) ?? []) {
    const second = entry.words[1] ?? '';
    const own = made.get(second);
    if (own) own.push(entry);
    else made.set(second, [entry]);
  }
  pairs.set(first, made);
  return made;
}

function readHeads(): Heads {
  const roles = new Map<string, number>();
  const add = (word: string, bit: number) => roles.set(word, (roles.get(word) ?? 0) | bit);
  shared.forEach(({ lexicon }, index) => {
    for (const [one, two] of lexicon().heads()) {
      add(one, 1 << index);
      if (two === '') add(one, 1 << (index + ALONE));
      else add(two, 1 << (index + SECOND));
    }
  });
  return roles;
}

/** The phrases of a lexicon in a text. Each place is looked at once; a phrase never spans two sentences. */
export function findPhrases(words: Words, lexicon: Pick<Lexicon, 'get'>): readonly Found[] {
  const found: Found[] = [];
  const starts = words.forms.map((form) => lexicon.get(form));
  if (!starts.some((entries) => entries !== undefined)) return found;
  for (let token = 0; token < words.length; token++) {
    const entries = starts[words.form[token]];
    if (entries === undefined || words.place[token] & HIDDEN) continue;
    for (const entry of entries) {
      if (!matches(words, token, entry.words)) continue;
      found.push({ entry, first: token, last: token + entry.words.length - 1 });
      token += entry.words.length - 1;
      break;
    }
  }
  return found;
}

function matches(words: Words, token: number, phrase: readonly string[]): boolean {
  if (token + phrase.length > words.length) return false;
  for (let index = 1; index < phrase.length; index++) {
    if (words.forms[words.form[token + index]] !== phrase[index]) return false;
  }
  return words.sentence[token + phrase.length - 1] === words.sentence[token];
}

/** The value of a function without arguments, computed when it is first asked for. */
export function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
