import type { FurnitureFunction } from './functions.ts';

/**
 * The form of a block with this label: nothing but the label (`line`), the label with a headline or text
 * after it on the line (`prefix`) or before it (`suffix`), the head of a list (`heading`), something to click
 * (`button`), a piece at the end of a paragraph (`tail`), or a sentence that may be followed by more
 * (`notice`).
 */
export const FORMS = ['line', 'prefix', 'suffix', 'heading', 'button', 'tail', 'notice'] as const;
export type Form = (typeof FORMS)[number];

/**
 * How certainly a block with only this label is furniture: `sure` in any place, `likely` beside other
 * furniture or at the head or tail of the text, `context` only within a run of furniture.
 */
export const CERTAINTIES = ['context', 'likely', 'sure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The properties of a label. */
export interface Entry {
  readonly function: FurnitureFunction;
  readonly form: Form;
  readonly certainty: Certainty;
  /** The language of the label, by its ISO 639 code; left out for English. */
  readonly language?: string;
}

/** Patterns (`grammar.ts`) by function, and by form and certainty. */
export type Lexicon = Readonly<
  Partial<Record<FurnitureFunction, Readonly<Partial<Record<`${Form} ${Certainty}`, readonly string[]>>>>>
>;

/** The certainty that is `steps` higher (lower, if negative) than another, within the scale. */
export function shifted(certainty: Certainty, steps: number): Certainty {
  const at = CERTAINTIES.indexOf(certainty) + steps;
  return CERTAINTIES[Math.max(0, Math.min(CERTAINTIES.length - 1, at))];
}
