import { hasWord, readWordGraph, type WordGraph } from './dawg.ts';
import { lazy } from './lazy.ts';
import { linesOf, readResource, valuesIn } from './resource.ts';

/** The languages whose words are known, as BCP 47 primary subtags; bit n of a mask is the nth. */
export const FOREIGN_LANGUAGES = ['fr', 'es', 'de', 'it', 'pt', 'nl'] as const;

export type ForeignLanguage = (typeof FOREIGN_LANGUAGES)[number];

const graphs = lazy(() =>
  FOREIGN_LANGUAGES.map((language): WordGraph => readWordGraph(readResource(`foreign-${language}.bin`))),
);

export const LANGUAGE_NAMES: Readonly<Record<ForeignLanguage, string>> = {
  fr: 'French',
  es: 'Spanish',
  de: 'German',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
};

/** A name or abbreviation of another language that has an English form. */
export interface Leftover {
  readonly language: ForeignLanguage;
  readonly english: string;
}

/**
 * The languages, as a mask of bits, in which the text from `start` to `end` is a word, while English has no
 * such word, neither its own nor adopted. Only lower-case words are known. Makes no string of the word.
 */
export function foreignMaskAt(text: string, start: number, end: number): number {
  const all = graphs();
  let mask = 0;
  for (let language = 0; language < all.length; language++)
    if (hasWord(all[language], text, start, end)) mask |= 1 << language;
  return mask;
}

/** The languages in which a lower-case word is a word, while English has no such word; usually none. */
export function foreignLanguages(word: string): readonly ForeignLanguage[] {
  return languagesIn(foreignMaskAt(word, 0, word.length));
}

/** The languages of a mask. */
export function languagesIn(mask: number): readonly ForeignLanguage[] {
  return FOREIGN_LANGUAGES.filter((_, language) => (mask & (1 << language)) !== 0);
}

/** The English names of the languages of a mask, as a list for the user. */
export function languageNames(mask: number): string {
  return languagesIn(mask)
    .map((language) => LANGUAGE_NAMES[language])
    .join(', ');
}

/**
 * The languages, as a mask of bits, in which a lower-case word is a function word. It may be an English word
 * as well (`on`, `a`, `die`): only several in sequence are evidence of a language.
 */
export function functionWordMask(word: string): number {
  return functionWordMasks().get(word) ?? 0;
}

/** The function words of all these languages. */
export function functionWords(): Iterable<string> {
  return functionWordMasks().keys();
}

const functionWordMasks = lazy(() => {
  const masks = new Map<string, number>();
  for (const line of linesOf('foreign-function-words.txt')) {
    const [word, languages] = line.split('\t');
    masks.set(
      word,
      maskOf((language) => languages.includes(language)),
    );
  }
  return masks;
});

function maskOf(isIn: (language: ForeignLanguage) => boolean): number {
  return FOREIGN_LANGUAGES.reduce((mask, language, bit) => (isIn(language) ? mask | (1 << bit) : mask), 0);
}

/** True if a lower-case word is a function word of the language; it may be an English word as well. */
export function isFunctionWord(word: string, language: string): boolean {
  const bit = FOREIGN_LANGUAGES.indexOf(language as ForeignLanguage);
  return bit >= 0 && (functionWordMask(word) & (1 << bit)) !== 0;
}

/**
 * The English forms of a name or abbreviation of another language, as written (`OTAN`, `Pékin`, `Mme`,
 * `Allemagne`), one entry per language; none if English writes it the same way.
 */
export function leftoversOf(name: string): readonly Leftover[] {
  return valuesIn('foreign-names.txt', name).map((line) => {
    const [language, english] = line.split('\t');
    return { language: language as ForeignLanguage, english };
  });
}
