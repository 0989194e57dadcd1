import { classBits } from '../../../knowledge/word-classes.ts';
import { listedWords } from './word-set.ts';

/**
 * One place of a pattern. A token fits if it has one of the forms, or (with `classes`) if it is a lower-case word of
 * these classes only, or (`isAny`) of one of these classes.
 */
export interface Place {
  readonly forms?: ReadonlySet<string>;
  /** True if the token must not have one of the forms. */
  readonly isNot: boolean;
  readonly classes: number;
  readonly isAny: boolean;
  /** Endings, of which the word must have one. */
  readonly endings?: readonly string[];
  readonly kind?: Kind;
}

/** Any number, any word with a capital, any lower-case word, the start or the end of a clause. */
type Kind = '#' | 'Cap' | '*' | '^' | '$';
const KINDS: ReadonlySet<string> = new Set(['#', 'Cap', '*', '^', '$']);

/** A sequence of places that good English never has. */
export interface Pattern {
  readonly places: readonly Place[];
  /** The place whose forms start the search: the rarest words. */
  readonly anchor: number;
  /** The first and last place to flag. */
  readonly first: number;
  readonly last: number;
  /** What is wrong. */
  readonly cause: string;
}

/** Words too frequent to search for if a pattern has others. */
const FREQUENT: ReadonlySet<string> = new Set(
  listedWords(
    'the a an of in to and is was for on with that by it he at as his her from are be not , . were had has',
  ),
);
const COST = 10;

/**
 * Reads a line `places > what English says`. A place is a word or several (`is|was`), words that must not stand there
 * (`!the|a`), classes (`<NM>` a noun and nothing else, `<~V>` a word that may be a verb; letters as in `classBits`;
 * `<J:al|ic>` with one of these endings), or one of `# Cap * ^ $`. A place with `?` at its end may be missing. `[` and
 * `]` enclose what is flagged.
 */
export function readPattern(line: string, cause: string): readonly Pattern[] {
  return withoutOptional(line.trim().split(/\s+/u)).map((places) => patternOf(places, cause));
}

/** Both readings of each place that may be missing. */
function withoutOptional(places: readonly string[]): readonly (readonly string[])[] {
  const at = places.findIndex((place) => place.length > 1 && place.endsWith('?'));
  if (at < 0) return [places];
  const [before, after] = [places.slice(0, at), places.slice(at + 1)];
  return [
    ...withoutOptional([...before, places[at].slice(0, -1), ...after]),
    ...withoutOptional([...before, ...after]),
  ];
}

function patternOf(written: readonly string[], cause: string): Pattern {
  const words = written.filter((place) => place !== '[' && place !== ']');
  const opening = written.indexOf('[');
  const closing = written.indexOf(']');
  const places = words.map(placeOf);
  return {
    places,
    anchor: anchorOf(places),
    first: opening < 0 ? 0 : opening,
    last: closing < 0 ? words.length - (words.at(-1) === '$' ? 2 : 1) : closing - (opening < 0 ? 1 : 2),
    cause,
  };
}

function placeOf(written: string): Place {
  if (KINDS.has(written)) return { isNot: false, classes: 0, isAny: false, kind: written as Kind };
  if (written.startsWith('<') && written.length > 2) {
    const isAny = written[1] === '~';
    const [letters, endings] = written.slice(isAny ? 2 : 1, -1).split(':');
    return {
      isNot: false,
      classes: classBits(letters),
      isAny,
      ...(endings ? { endings: endings.split('|') } : {}),
    };
  }
  const isNot = written.startsWith('!') && written.length > 1;
  const forms = new Set((isNot ? written.slice(1) : written).split('|'));
  return { forms, isNot, classes: 0, isAny: false };
}

function anchorOf(places: readonly Place[]): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  places.forEach(({ forms, isNot }, index) => {
    if (!forms || isNot) return;
    const cost = [...forms].reduce((sum, form) => sum + (FREQUENT.has(form) ? COST : 1) / forms.size, 0);
    if (cost < least) [best, least] = [index, cost];
  });
  if (best < 0) throw new Error('a pattern needs a word');
  return best;
}
