import { isLetter, isUpper } from '../../../text/characters.ts';
import type { Rule } from '../../rule.ts';

/** Words that mark an outlet at the end of a sequence of capitalised words. */
const OUTLET =
  'News|Network|Agency|Times|Daily|Online|Net|Website|Newspaper|Television|TV|Radio|Herald|Gazette|Tribune|Xinhua|Xinhuanet|Chinanews|ChinaNews';
/** A dash or a bar, then the name of an outlet or of its site, and nothing else but a full stop. */
const TAIL = new RegExp(
  `[-\\u2013\\u2014|_]\\s?((?:\\p{Lu}[\\p{L}.]{1,20} ){0,4}(?:(?:${OUTLET})(?: (?:Service|Agency|Network|Website|Online|Channel))?|\\p{Lu}\\p{L}{2,20}(?: ?\\. ?(?:com|net|cn|org|ru|fr|de|info|news|tv)){1,2}))\\.?$`,
  'u',
);
/** Names are not longer than this. In UTF-16 units. */
const LONGEST = 90;
/** The minimum number of letters in a headline before the name. */
const LEAST_BEFORE = 15;

export const outletTail: Rule = {
  id: 'translation/outlet-tail',
  effect: 'flag',
  summary: 'Point out the name of an outlet at the end of a headline',
  why: 'Pages end their titles with the name of the site (`Floods in the north - China News Network`). A translator takes it for part of the sentence, and often gets the name wrong. Credits on a line of their own, and papers that a sentence mentions (`the paper - The New York Times`), are left alone.',
  examples: [
    { flag: 'Heavy rain floods the north of the province ⟦- China News Network⟧' },
    { flag: 'The summit ends without an agreement⟦-Chinanews.com⟧' },
    { keep: 'She worked for only one paper in her life - The New York Times.' },
    { keep: '- Reuters' },
    { keep: 'He wrote to info@example.org and to no-one else on Friday.' },
  ],
  *check({ text, blocks, language }) {
    if (language !== 'en') return;
    for (const { kind, span } of blocks) {
      if (kind === 'code' || kind === 'table' || kind === 'front-matter') continue;
      const from = Math.max(span.start, span.end - LONGEST);
      const tail = text.slice(from, span.end).trimEnd();
      const match = endsInName(tail) ? TAIL.exec(tail) : null;
      if (!match || match[1].startsWith('The ')) continue;
      const start = from + match.index;
      if (!hasHeadline(text, span.start, start) || isOwnText(text, start, match[0])) continue;
      const end = start + match[0].length - (match[0].endsWith('.') ? 1 : 0);
      yield {
        span: { start, end },
        type: 'addition',
        severity: 'info',
        confidence: 0.8,
        message: 'The name of an outlet, left over from the title of its page.',
        suggestion: '',
      };
    }
  },
};

const DASH = /[-\u2013\u2014|_]/u;

/** True for a tail after a dash whose last word has a capital, or a dot before it, unlike the end of most sentences. */
function endsInName(tail: string): boolean {
  if (!DASH.test(tail)) return false;
  let at = tail.length - (tail.endsWith('.') ? 1 : 0);
  const end = at;
  while (at > 0 && isLetter(tail.charCodeAt(at - 1))) at--;
  return at < end && (isUpper(tail.charCodeAt(at)) || tail[at - 1] === '.' || tail.startsWith('. ', at - 2));
}

/** `Cutting-Edge Agency` is a compound, and a name after a full stop is a credit. */
function isOwnText(text: string, start: number, tail: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[.!?]["\u201d]? ?$/u.test(before)) return true;
  return tail.startsWith('-') && isLetter(before.charCodeAt(before.length - 1)) && !SITE.test(tail);
}

/** The name of a site, which never ends a compound. */
const SITE = /\.\s?\p{Ll}{2,4}\.?$|Xinhua|China ?[Nn]ews/u;

function hasHeadline(text: string, from: number, to: number): boolean {
  let letters = 0;
  for (let at = from; at < to && letters < LEAST_BEFORE; at++) if (isLetter(text.charCodeAt(at))) letters++;
  return letters === LEAST_BEFORE;
}
