import { isEnglish } from '../../../text/language/tags.ts';
import { NUMBER, WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { formAt, LOWER, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** First parts that never end a clause. Those of everyday compounds are in `tokeniser-residue`. */
const FIRST_PART = wordSet(`sub hydro neo quasi super agro afro franco politico ethno euro psycho geo electro
  bio eco nano photo physico hyper infra trans intra extra vice-vice judeo sino indo austro greco al`);
/** Second parts that occur only in compounds, before a noun. */
const SECOND_PART = wordSet(`related based called style oriented level scale tech term friendly free led owned
  backed sized shaped sensitive wide class speed range sided born bound dimensional`);
/** Inside a compound of three parts: `commander - in - chief`, `3 - year - old`. */
const MIDDLE = wordSet('in of to on at the and year month week day by foot metre meter up for a not');
/** French puts the subject of a question after the verb, with a hyphen between them (`peut-il`). */
const VERB = wordSet(`can is are was were will must has have had do does did should could would may might
  say says goes thought think believe seems`);
const SUBJECT = wordSet('it they he she there one');
/** French marks demonstratives and emphasis with a hyphen: `ceux-ci`, `lui-même`. */
const POINTER = wordSet('those this that these him it them her himself itself themselves us');
const POINTED = wordSet('ci here there even same la self selves');
/** Names and words that other languages write with a hyphen, and translators with spaces. */
const JOINED = new Set(
  `states united;united states;great britain;after noon;middle east;new york;new yorkers;south east;south west;
  north east;north west;week end;may be;them selves;him self;state nation;door word;en laye;by above;
  by beyond;the beyond;far beyond;south african;north african;south korean;north korean;latin american;
  under lying;inter national;al qaida;al qaeda;viet nam;coca cola;burkina faso;status quo;social democrats`
    .replace(/\n\s*/gu, '')
    .split(';'),
);

/** True if a hyphen with a space on either side is between two words or a number and a word. */
function isSpacedHyphen(words: Words, token: number): boolean {
  const { start, end, kind } = words;
  return (
    start[token] === end[token - 1] + 1 &&
    start[token + 1] === end[token] + 1 &&
    (kind[token - 1] === WORD || kind[token - 1] === NUMBER) &&
    kind[token + 1] === WORD &&
    words.sentence[token - 1] === words.sentence[token + 1]
  );
}

/** The last token of the compound that a spaced hyphen belongs to; 0 if there is none. */
function lastOfCompound(words: Words, token: number): number {
  const [before, after] = [formAt(words, token - 1), formAt(words, token + 1)];
  const isLower = words.shape[token + 1] === LOWER;
  const isTriple =
    formAt(words, token + 2) === '-' && token + 3 < words.length && isSpacedHyphen(words, token + 2);
  if (isTriple && isLower && MIDDLE.has(after) && words.shape[token + 3] === LOWER) return token + 3;
  if (words.kind[token - 1] !== WORD) return 0;
  if (JOINED.has(`${before} ${after}`) || (FIRST_PART.has(before) && isLower)) return token + 1;
  if (!isLower) return 0;
  // `The options are - he knows them - few`: a dash, with its pair.
  if (VERB.has(before) && SUBJECT.has(after) && startsQuestion(words, token - 1)) return token + 1;
  if (POINTER.has(before) && POINTED.has(after)) return token + 1;
  return SECOND_PART.has(after) && words.kind[token + 2] === WORD && words.shape[token + 2] === LOWER
    ? token + 1
    : 0;
}

/** True for a verb that begins a clause, or follows a question word. */
function startsQuestion(words: Words, token: number): boolean {
  return (
    words.kind[token - 1] !== WORD ||
    words.sentence[token] !== words.sentence[token - 1] ||
    ASKS.has(formAt(words, token - 1))
  );
}

const ASKS = wordSet('why how what when where who and but or then that because so if not therefore');

const hyphens = tokensAmong(['-']);

export const spacedCompound: CandidateRule = {
  id: 'translation/spaced-compound',
  effect: 'flag',
  candidates: hyphens,
  summary: 'Point out a compound with spaces around its hyphens',
  why: 'Older engines translate the parts of a hyphenated word one by one and leave spaces around the hyphen: `the States - United`, `can - it be`, `commander - in - chief`. A dash between clauses is left alone.',
  examples: [
    { flag: 'He called the president of the ⟦States - United⟧ on Monday.' },
    { flag: 'The ⟦commander - in - chief⟧ resigned.' },
    { flag: '⟦Can - it⟧ be true?' },
    { flag: 'Two ⟦APEC - related⟧ meetings took place.' },
    { keep: 'The farm - two miles off - was sold, and the rest - well - is history.' },
    { keep: 'What the insect has to do is - we come to that - wait.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language) || hyphens(doc).length === 0 || !doc.text.includes(' - ')) return;
    const words = wordsOf(doc);
    let done = 0;
    for (const token of hyphens(doc)) {
      if (token <= done || token + 1 >= words.length || words.context[token] & SHIELDED) continue;
      if (!isSpacedHyphen(words, token)) continue;
      const last = lastOfCompound(words, token);
      if (last === 0) continue;
      const tokens = { first: token - 1, last };
      const written = doc.text.slice(words.start[tokens.first], words.end[last]);
      yield flagTokens(words, tokens, {
        type: 'typographical',
        severity: 'info',
        confidence: 0.85,
        message: `The parts of a compound are separated: “${written}”.`,
      });
      done = last;
    }
  },
};
