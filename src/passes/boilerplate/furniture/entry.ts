import type { FurnitureFunction } from './functions.ts';

/**
 * What a block with this label looks like: nothing but the label (`line`), the label with a headline or text after it
 * on the line (`prefix`) or before it (`suffix`), the head of a list (`heading`), something to click (`button`), a
 * piece at the end of a paragraph (`tail`), or a sentence that may be followed by more (`notice`).
 */
export const FORMS = ['line', 'prefix', 'suffix', 'heading', 'button', 'tail', 'notice'] as const;
export type Form = (typeof FORMS)[number];

/**
 * How certain a block that is this label and nothing else is furniture: `sure` wherever it stands, `likely` beside
 * other furniture or at the head or tail of the text, `context` only within a run of furniture.
 */
export const CERTAINTIES = ['context', 'likely', 'sure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What is known of a label. */
export interface Entry {
  readonly function: FurnitureFunction;
  readonly form: Form;
  readonly certainty: Certainty;
  /** The language that the label is written in, by its ISO 639 code; left out for English. */
  readonly language?: string;
}

/** Patterns (`grammar.ts`) by function, and by form and certainty. */
export type Lexicon = Readonly<
  Partial<Record<FurnitureFunction, Readonly<Partial<Record<`${Form} ${Certainty}`, readonly string[]>>>>>
>;

/** The certainty that lies `steps` above (below, if negative) another, within the scale. */
export function shifted(certainty: Certainty, steps: number): Certainty {
  const at = CERTAINTIES.indexOf(certainty) + steps;
  return CERTAINTIES[Math.max(0, Math.min(CERTAINTIES.length - 1, at))];
}
