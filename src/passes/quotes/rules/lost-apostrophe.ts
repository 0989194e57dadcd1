import { isSpace } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { EditFinding, Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';

/** Replacement characters or a question mark between a word and the end of a contraction: `It?s`, `don?t`. */
const LOST =
  /(?<=\p{L})(?:\ufffd{1,3}|\?)(?=(?:s|ll|re|ve|d|m)(?![\p{L}\p{N}=&]))|(?<=n)(?:\ufffd{1,3}|\?)(?=t(?![\p{L}\p{N}=&]))/gu;
/** This many such question marks are not a coincidence. */
const LEAST_LOST = 2;
const LONGEST_TOKEN = 60;

export const lostApostrophe: Rule = {
  id: 'quotes/lost-apostrophe',
  effect: 'fix',
  summary: 'Restore an apostrophe that became a replacement character or question mark',
  why: 'Decoding with the wrong encoding turns all unknown marks into the same character. A question mark is an apostrophe only if the text has lost other marks as well.',
  examples: [
    { before: 'It\ufffds late, and we don\ufffdt care.', after: "It's late, and we don't care." },
    { before: 'He said: ?It?s late,? and left.', after: "He said: ?It's late,? and left." },
    { keep: 'Is it yours?s asked the clerk.' },
    { keep: 'See www.example.org/list?d and www.example.org/page?s for the list.' },
  ],
  check(doc) {
    if (!doc.text.includes('?') && !doc.text.includes('\ufffd')) return [];
    const found = [...doc.text.matchAll(LOST)].filter(({ index }) => !isAddress(doc.text, index));
    const asked = found.filter(([mark]) => mark === '?').length;
    const areLost = asked >= LEAST_LOST || (asked > 0 && hasLostMarks(doc));
    const text = doc.text.includes('\u2019') ? '\u2019' : "'";
    return found
      .filter(([mark]) => mark !== '?' || areLost)
      .map(
        ({ index, 0: mark }): EditFinding => ({
          span: { start: index, end: index + mark.length },
          text,
          confidence: 0.97,
        }),
      );
  },
};

function hasLostMarks(doc: Document): boolean {
  return analysisOf(doc).glyphRepairs.some(({ damage }) => damage === 'replacement-character-mark');
}

/** True if the token up to `at` is an address. */
function isAddress(text: string, at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - LONGEST_TOKEN; place--) {
    if (isSpace(text.charCodeAt(place))) return false;
    if (text[place] === '/' || text[place] === '.' || text[place] === '@') return true;
  }
  return false;
}
