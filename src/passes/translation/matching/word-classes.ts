import { lazy } from '../../../knowledge/lazy.ts';
import { MASS_NOUNS, NOUNS, OCCUPATIONS } from '../lexicon/nouns.ts';
import { BASES, PASTS, STRONG_PASTS, THIRD_PERSONS } from '../lexicon/verb-forms.ts';
import { wordSet } from './word-set.ts';

/** Word classes that a slot of a phrase may name: `{base}` matches `take`, `{plural}` matches `countries`. */
export const WORD_CLASSES: Readonly<Record<string, (form: string) => boolean>> = {
  '{word}': () => true,
  '{base}': (form) => BASES.has(form),
  '{third}': (form) => thirdPersons().has(form),
  '{past}': (form) => pasts().has(form) || baseOfRegular(form) !== undefined,
  '{strong}': (form) => STRONG_PASTS().has(form),
  '{ing}': (form) => ingForms().has(form),
  '{singular}': (form) => NOUNS.has(form),
  '{plural}': (form) => plurals().has(form),
  '{mass}': (form) => MASS_NOUNS.has(form),
  '{job}': (form) => OCCUPATIONS.has(form),
};

/** The base of a regular past form whose verb is known. */
export function baseOfRegular(form: string): string | undefined {
  if (!form.endsWith('ed')) return undefined;
  for (const base of [form.slice(0, -2), form.slice(0, -1), `${form.slice(0, -3)}y`])
    if (BASES.has(base)) return base;
  return undefined;
}

const pasts = lazy(() => new Set(PASTS().keys()));

const thirdPersons = lazy(() => new Set([...THIRD_PERSONS.values(), ...listOf(BASES).map(thirdPersonOf)]));

const ingForms = lazy(() => new Set(listOf(BASES).flatMap(ingFormsOf)));

const plurals = lazy(() => new Set([...listOf(NOUNS).map(pluralOf), ...IRREGULAR_PLURALS.values()]));

const IRREGULAR_PLURALS = wordSet('men women children people policemen');

const listOf = (set: { values(): Iterable<string> }): readonly string[] => [...set.values()];

function thirdPersonOf(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  return withEnding(base);
}

function pluralOf(noun: string): string {
  return withEnding(noun.replace(/fe$/u, 've'));
}

/** `city`, `cities`; `watch`, `watches`; `year`, `years`. */
function withEnding(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(word) ? `${word}es` : `${word}s`;
}

function ingFormsOf(base: string): readonly string[] {
  if (base === 'be' || /ee$/u.test(base)) return [`${base}ing`];
  return base.endsWith('e') ? [`${base.slice(0, -1)}ing`] : [`${base}ing`, `${base}${base.at(-1)}ing`];
}
