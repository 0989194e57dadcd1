/** One phrase of a lexicon. */
export interface Entry {
  readonly words: readonly string[];
  /** The right phrase; `undefined` if it is not certain. */
  readonly suggestion: string | undefined;
  /** The cause, in words for the user. */
  readonly note: string | undefined;
  readonly neighbours: readonly Neighbour[];
}

/** Words that must, or must not, be next to a phrase for it to be wrong. */
export interface Neighbour {
  readonly side: 'before' | 'after';
  readonly isRequired: boolean;
  /** Forms of a token; `0` matches any number, `{start}` the start of a clause, and slots the same as in a phrase. */
  readonly forms: readonly string[];
}

/** Slots of a phrase that match any number, or any capitalised word; `WORD_CLASSES` has more. They never come first. */
export const ANY_NUMBER = '{n}';
export const ANY_NAME = '{name}';
/** As a neighbour: the phrase begins a sentence, or follows a mark or a conjunction. */
export const CLAUSE_START = '{start}';

/** A line of a lexicon: for each word of the phrase, the forms that match it. */
export interface Pattern extends Pick<Entry, 'suggestion' | 'note' | 'neighbours'> {
  readonly words: readonly (readonly string[])[];
}

/**
 * Reads a line, `phrase > suggestion ; neighbour # note`. Everything but the phrase is optional. `a|b`
 * matches either word. A neighbour is `only` or `not`, then `before` or `after`, then words: `not before
 * ago|earlier` says that the phrase is correct before these words.
 */
export function readPhrase(line: string): Pattern {
  const [rest, note] = split(line, ' # ');
  const [entry, ...neighbours] = rest.split(' ; ');
  const [phrase, suggestion] = split(entry, ' > ');
  const words = phrase.toLowerCase().split(' ').map(choicesOf);
  return {
    words,
    suggestion: suggestion || undefined,
    note: note || undefined,
    neighbours: neighbours.map(readNeighbour),
  };
}

function readNeighbour(condition: string): Neighbour {
  const [mode, position, forms] = condition.trim().split(' ');
  return {
    // `before` describes the phrase: the neighbour itself comes after it.
    side: position === 'before' ? 'after' : 'before',
    isRequired: mode === 'only',
    forms: forms.split('|'),
  };
}

function choicesOf(word: string): readonly string[] {
  return word.includes('|') && word.length > 1 ? word.split('|') : [word];
}

function split(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark);
  return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + mark.length).trim()];
}
