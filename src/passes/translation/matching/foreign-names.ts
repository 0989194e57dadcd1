import { LANGUAGE_NAMES, leftoversOf } from '../../../knowledge/foreign-words.ts';
import type { Document } from '../../../text/document.ts';
import { WORD } from '../../../text/tokens.ts';
import type { FlagFinding } from '../../rule.ts';
import { tokensMatching } from './candidates.ts';
import { flagTokens } from './flag.ts';
import {
  BRACKETED,
  CAPITAL,
  FIRST,
  formAt,
  frequencyAt,
  LOWER,
  QUOTED,
  SHIELDED,
  UPPER,
  type Words,
  wordsOf,
} from './token-context.ts';

const LEAST_LETTERS = 4;

/** True beside other foreign or unknown words: a title, a name or a quotation in that language. */
export function isAmongForeign(doc: Document, token: number): boolean {
  const words = wordsOf(doc);
  for (const other of [token - 1, token + 1]) {
    if (other < 0 || other >= words.length || words.sentence[other] !== words.sentence[token]) continue;
    const form = formAt(words, other);
    if (words.kind[other] !== WORD) {
      if (/^["\u201c\u201d\u00ab\u00bb'\u2018*_/@#]$/u.test(form)) return true;
      continue;
    }
    if (words.shape[other] !== LOWER && words.shape[token] === CAPITAL) return true;
    if (frequencyAt(words, other) === 0) return true;
    if (
      /^(?:de|la|le|les|des|du|el|los|las|di|da|do|del|della|dei|des|der|die|und|von|et|y|e|en|al|il|lo|un|una|une|van|het|een|das)$/u.test(
        form,
      )
    )
      return true;
  }
  return false;
}

const rareWords = tokensMatching((form, level) => level < 2 && form.length >= LEAST_LETTERS);

/** Names and abbreviations that English writes in another form: OTAN, Pékin, Allemagne. */
export function* foreignNames(doc: Document): Iterable<FlagFinding> {
  const words = wordsOf(doc);
  for (const token of rareWords(doc)) {
    const shape = words.shape[token];
    if (
      (shape !== CAPITAL && shape !== UPPER) ||
      words.kind[token] !== WORD ||
      words.context[token] & (SHIELDED | QUOTED | BRACKETED)
    )
      continue;
    if (words.end[token] - words.start[token] < LEAST_LETTERS) continue;
    const written = doc.text.slice(words.start[token], words.end[token]);
    // The lookup comes last, after the cheap tests.
    const found = isPartOfName(words, token) ? undefined : leftoversOf(written)[0];
    if (
      !found ||
      isAlone(doc.text, words.start[token]) ||
      /^(?:said|says|say|admits|told|adds|added|says|mr|mrs|ms|dr)$/u.test(formAt(words, token - 1)) ||
      isAmongForeign(doc, token)
    )
      continue;
    yield flagTokens(
      words,
      { first: token, last: token },
      {
        type: 'untranslated',
        severity: 'warning',
        confidence: 0.85,
        message: `“${written}” is ${LANGUAGE_NAMES[found.language]} for ${found.english}.`,
        suggestion: found.english,
      },
    );
  }
}

/** On a line of one or two words: a menu of countries, each in its own language. */
function isAlone(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  return (end < 0 ? text.length : end) - text.lastIndexOf('\n', at) < 28;
}

function isPartOfName(words: Words, token: number): boolean {
  const capital = (at: number) =>
    at >= 0 &&
    at < words.length &&
    words.sentence[at] === words.sentence[token] &&
    words.kind[at] === WORD &&
    words.shape[at] !== LOWER;
  return (
    (capital(token - 1) && (words.context[token - 1] & FIRST) === 0) ||
    capital(token + 1) ||
    words.text[words.start[token] - 1] === '-' ||
    words.text[words.end[token]] === '-'
  );
}
