/**
 * The notation of the lexicon. A pattern is written like the label, in lower case and without marks:
 *
 *     word        this word
 *     (a|b c)     one of these
 *     x?          x or nothing; x is a word, a slot or a group
 *     {slot}      a name, number, date … (`slots/index.ts`)
 *     :           a mark is required here: a colon, bar, arrow, a dash with a blank, or two blanks
 *
 * `share (this|the)? (article|page) on {network}` matches `Share this page on Facebook`. Other marks between
 * the words, blanks and capitals do not matter and are not written.
 */
import { wordsOf } from './reading.ts';

/** A word, a slot with its braces, or `:`. */
export type Element = string;

export type Tree =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'sequence' | 'choice'; readonly of: readonly Tree[] }
  | { readonly kind: 'maybe'; readonly of: readonly [Tree] };

interface Place {
  readonly pattern: string;
  /** The next part, if any. */
  part: string | undefined;
  at: number;
}

const PART = /\s*(\{[a-z-]+\}|[()|?:]|[^\s()|?:{}]+)/uy;
const PLAIN_WORD = /^[a-z]+$/u;

function openPlace(pattern: string): Place {
  const place = { pattern, part: undefined, at: 0 };
  step(place);
  return place;
}

function step(place: Place): void {
  PART.lastIndex = place.at;
  const found = PART.exec(place.pattern);
  place.part = found?.[1];
  if (found) place.at = PART.lastIndex;
}

/**
 * Reads a pattern.
 * @throws Error if it is not well-formed, or can be empty.
 */
export function parsePattern(pattern: string): Tree {
  const place = openPlace(pattern);
  const tree = readSequence(place);
  if (place.part || pattern.slice(place.at).trim())
    throw new Error(`"${place.part}" too much in "${pattern}"`);
  if (mayBeEmpty(tree)) throw new Error(`"${pattern}" may be empty`);
  return tree;
}

function readChoice(place: Place): Tree {
  const choices = [readSequence(place)];
  while (place.part === '|') {
    step(place);
    choices.push(readSequence(place));
  }
  return choices.length === 1 ? choices[0] : { kind: 'choice', of: choices };
}

function readSequence(place: Place): Tree {
  const units: Tree[] = [];
  while (place.part && place.part !== ')' && place.part !== '|') units.push(readUnit(place));
  return units.length === 1 ? units[0] : { kind: 'sequence', of: units };
}

function readUnit(place: Place): Tree {
  const part = place.part!;
  step(place);
  if (part === '?') throw new Error(`nothing that could be optional in "${place.pattern}"`);
  const unit = part === '(' ? readGroup(place) : unitOf(part);
  if (place.part !== '?') return unit;
  step(place);
  return { kind: 'maybe', of: [unit] };
}

function readGroup(place: Place): Tree {
  const group = readChoice(place);
  if (place.part !== ')') throw new Error(`unclosed bracket in "${place.pattern}"`);
  step(place);
  return group;
}

function unitOf(part: string): Tree {
  if (part === ':' || part[0] === '{' || PLAIN_WORD.test(part)) return { kind: 'element', element: part };
  const words = wordsOf(part);
  if (words.length === 0) throw new Error(`"${part}" is no word`);
  const elements = words.map((element): Tree => ({ kind: 'element', element }));
  return elements.length === 1 ? elements[0] : { kind: 'sequence', of: elements };
}

function mayBeEmpty(tree: Tree): boolean {
  if (tree.kind === 'element') return false;
  if (tree.kind === 'maybe') return true;
  return tree.kind === 'choice' ? tree.of.some(mayBeEmpty) : tree.of.every(mayBeEmpty);
}

/**
 * The elements that a label of this pattern may begin with. Reads only the beginning of the pattern, since
 * this runs at every start of the program.
 */
export function beginningsOf(pattern: string): readonly Element[] {
  const elements: Element[] = [];
  let at = 0;
  while (at < pattern.length) {
    const end = unitEnd(pattern, at);
    const unit = pattern.slice(at, end);
    if (!addPlain(unit, elements)) addBeginnings(parsePattern(unit), elements);
    if (pattern[end] !== '?') break;
    at = end + 2;
  }
  return elements;
}

/** The end of a group, slot or word; a question mark that makes it optional comes after it. */
function unitEnd(pattern: string, at: number): number {
  let depth = 0;
  for (let end = at; end < pattern.length; end++) {
    const character = pattern[end];
    if (character === '(') depth++;
    else if (character === ')') depth--;
    if (depth === 0 && character === ')') return end + 1;
    if (depth === 0 && (character === ' ' || character === '?')) return end;
  }
  return pattern.length;
}

const PLAIN_GROUP = /^\(?[a-z {}|]+\)?$/u;

/** Adds the beginnings of plain words separated by bars, the usual case. */
function addPlain(unit: string, into: Element[]): boolean {
  if (!PLAIN_GROUP.test(unit)) return false;
  const choices = unit.startsWith('(') ? unit.slice(1, -1) : unit;
  for (const choice of choices.split('|')) {
    const words = choice.trimStart();
    const blank = words.indexOf(' ');
    into.push(blank < 0 ? words : words.slice(0, blank));
  }
  return true;
}

function addBeginnings(tree: Tree, into: Element[]): void {
  if (tree.kind === 'element') into.push(tree.element);
  else
    for (const part of tree.of) {
      addBeginnings(part, into);
      if (tree.kind === 'sequence' && !mayBeEmpty(part)) break;
    }
}
