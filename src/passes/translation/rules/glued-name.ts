import { commonness, isMostlyName, isOrdinary } from '../../../knowledge/english-words.ts';
import { isLower, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, countsOf, tokensMatching, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { MIXED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const LEAST_LETTERS = 6;
/** If a text has more words of this shape, they are identifiers. */
const MOST_MIXED = 3;
/** Words of one to three letters that often precede a name. */
const SMALL = wordSet('in the of at by for to and but from with on his her its as is was who not mr mrs dr');
/** First halves of brands and units: `eBook`, `microUSB`. */
const BRANDED = wordSet(
  'micro mini multi mega auto open smart super ultra hyper inter my web mac post pro cyber',
);

const unknown = tokensMatching((form) => form.length >= LEAST_LETTERS, 'unknown');

/** The words of mixed shape in a text. */
const mixed = perDocument((doc: Document): readonly number[] => {
  const words = wordsOf(doc);
  return unknown(doc).filter((token) => words.kind[token] === WORD && words.shape[token] === MIXED);
});

export const gluedName: CandidateRule = {
  id: 'translation/glued-name',
  effect: 'flag',
  candidates: mixed,
  summary: 'Point out a word and a name written as one',
  why: 'A tag was removed together with the space beside it: `actressAnna`, `inGermany`. Only a known word in lower case before a capitalised word or name; brands, units and identifiers are left alone.',
  examples: [
    { flag: 'The ⟦actressAnna⟧ Keller opened the show, and the crowd cheered.' },
    { flag: 'He has lived ⟦inGermany⟧ for ten years.' },
    { flag: '⟦ÁWhoever⟧ holds the key must open the gate for the crowd.' },
    { keep: 'The iPhone, the eBook and an openSUSE server cost the same.' },
    { keep: 'Call getName, then setName and makeName.' },
    { keep: 'Mr McDonald lives in the DeKalb county.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    const all = mixed(doc);
    if (all.length > MOST_MIXED) return;
    for (const token of all) {
      if (words.context[token] & SHIELDED || countsOf(doc)[token] > 1) continue;
      const written = doc.text.slice(words.start[token], words.end[token]);
      const cut = cutOf(written);
      if (cut === 0 || /[@#_/.\\&=(-]/u.test(doc.text[words.start[token] - 1] ?? ' ')) continue;
      if (/[_/@\\=(.]\S/u.test(doc.text.slice(words.end[token], words.end[token] + 2))) continue;
      const suggestion = `${written.slice(0, cut)} ${written.slice(cut)}`;
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'typographical',
          severity: 'warning',
          confidence: 0.9,
          message:
            cut > 1
              ? `Two words are written as one: “${suggestion}”?`
              : `“${written[0]}” does not belong here.`,
          suggestion: cut > 1 ? suggestion : written.slice(1),
        },
      );
    }
  },
};

/** A stray letter beyond ASCII before a known word: a wrongly decoded mark. */
const STRAY = /^[\u00c0-\u00ff](?=[A-Z][a-z]{3})/u;

/** Where a capitalised word begins after a known lower-case word or a stray letter; 0 if there is none. */
function cutOf(written: string): number {
  if (STRAY.test(written)) return commonness(written.slice(1).toLowerCase()) >= 2 ? 1 : 0;
  let cut = 0;
  while (cut < written.length && isLower(written.charCodeAt(cut))) cut++;
  if (cut < 2 || written.length - cut < 3) return 0;
  for (let at = cut + 1; at < written.length; at++) if (!isLower(written.charCodeAt(at))) return 0;
  if (!isUpper(written.charCodeAt(cut))) return 0;
  const [first, second] = [written.slice(0, cut), written.slice(cut).toLowerCase()];
  if (BRANDED.has(first)) return 0;
  const isWord = SMALL.has(first) || (first.length > 3 && isOrdinary(first) && commonness(first) >= 3);
  // A known name, or a name in another spelling after a word for a person.
  const isNext = isMostlyName(second) || OPENERS.has(second) || (PERSONS.has(first) && second.length > 3);
  return isWord && isNext ? cut : 0;
}

/** Words that begin a sentence: the full stop was lost with the tag. */
const OPENERS = wordSet(
  'the this these that they there when while according after before however also but its his her',
);
/** Words that precede the name of a person. */
const PERSONS =
  wordSet(`mother father sister brother son daughter wife husband minister president mayor actor actress singer
  coach director professor doctor general king queen prince princess saint player writer journalist lawyer judge deputy senator pope`);
