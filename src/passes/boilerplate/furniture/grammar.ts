/**
 * The notation of the lexicon. A pattern is written like the label, in lower case and without marks:
 *
 *     word        this word
 *     (a|b c)     one of these
 *     x?          x or nothing; x is a word, a slot or a group
 *     {slot}      a name, number, date … (`slots/index.ts`)
 *     :           a mark is required here: a colon, bar, arrow, a dash with a space, or two spaces
 *
 * `share (this|the)? (article|page) on {network}` matches `Share this page on Facebook`. Other marks between
 * the words, spaces and capitals do not matter and are not written.
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
  if (words.length === 0) throw new Error(`"${part}" is not a word`);
  const elements = words.map((element): Tree => ({ kind: 'element', element }));
  return elements.length === 1 ? elements[0] : { kind: 'sequence', of: elements };
}

function mayBeEmpty(tree: Tree): boolean {
  if (tree.kind === 'element') return false;
  if (tree.kind === 'maybe') return true;
  return tree.kind === 'choice' ? tree.of.some(mayBeEmpty) : tree.of.every(mayBeEmpty);
}

/** A part of a pattern between two spaces: a word, a slot or a group. */
export interface Unit {
  readonly text: string;
  readonly isOptional: boolean;
  /** Where the next unit begins. */
  readonly next: number;
}

/** The unit of a well-formed pattern that begins here. Much faster than reading the whole pattern. */
export function unitAt(pattern: string, at: number): Unit {
  const end = unitEnd(pattern, at);
  const isOptional = pattern[end] === '?';
  let next = isOptional ? end + 1 : end;
  while (pattern[next] === ' ') next++;
  return { text: pattern.slice(at, end), isOptional, next };
}

/** A group without groups inside, or a word or slot: nearly all units. */
const SIMPLE_UNIT = /\([^()]*\)|[^ ()?]+(?![^ ?])/uy;

/** The end of a group, slot or word; a question mark that makes it optional comes after it. */
function unitEnd(pattern: string, at: number): number {
  SIMPLE_UNIT.lastIndex = at;
  if (SIMPLE_UNIT.test(pattern)) return SIMPLE_UNIT.lastIndex;
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

/**
 * The elements that labels of these patterns may begin with. Plain words separated by bars, which nearly all patterns
 * begin with, are read for all patterns at once: this runs whenever the program starts.
 */
export function beginningsOf(patterns: readonly string[]): readonly (readonly Element[])[] {
  const units = patterns.map(firstUnits);
  const plain = units
    .flat()
    .map((unit) => (PLAIN_GROUP.test(unit) ? unit : ''))
    .join('\n')
    .replace(AFTER_FIRST_WORD, '')
    .split('\n');
  let next = 0;
  return units.map((own) =>
    own.flatMap((unit) => {
      const words = plain[next++];
      return words === '' ? beginningsOfTree(parsePattern(unit)) : words.split('|');
    }),
  );
}

/** The units up to the first that is not optional. */
function firstUnits(pattern: string): readonly string[] {
  const units: string[] = [];
  for (let at = 0; at < pattern.length; ) {
    const { text, isOptional, next } = unitAt(pattern, at);
    units.push(text);
    if (!isOptional) break;
    at = next;
  }
  return units;
}

/** The choices of a unit that is a group of plain words and slots, or one of these; undefined for any other. */
export function plainChoices(unit: string): readonly string[] | undefined {
  if (!PLAIN_GROUP.test(unit)) return undefined;
  return (unit.startsWith('(') ? unit.slice(1, -1) : unit).split('|');
}

/** Plain words and slots, in a group or not. */
const PLAIN_GROUP = /^\(?[a-z{}]+(?:[ |][a-z{}]+)*\)?$/u;
/** The brackets of a group, and what comes after the first word of a choice. */
const AFTER_FIRST_WORD = /[()]| [^|\n]*/gu;

function beginningsOfTree(tree: Tree): readonly Element[] {
  if (tree.kind === 'element') return [tree.element];
  if (tree.kind !== 'sequence') return tree.of.flatMap(beginningsOfTree);
  const last = tree.of.findIndex((part) => !mayBeEmpty(part));
  return tree.of.slice(0, last + 1).flatMap(beginningsOfTree);
}
