import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { FIRST, formAt, frequencyAt, HEADING, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const ARTICLE = wordSet('the a an');
const DETERMINER = wordSet('my your his its our their this these those the a an');
const PLURAL = wordSet('children men women people');
const BE = wordSet('is are was were has have had can will');
const JOINS = wordSet('because although');
const DUMMY =
  wordSet(`necessary possible impossible important known worth clear likely unlikely difficult expected
  planned reported noted assumed believed recommended required forbidden prohibited interesting`);
const PASSIVE = wordSet('was were');
/** What no noun phrase begins with before a participle: an inverted passive of another language. */
const PARTICIPLE =
  /^(?!(?:need|inde|hundr|tir|marri|pleas|scar|interest|suppos|worri|nam|us)ed$)[a-z]{3,}ed$/u;

interface Wrong {
  readonly last: number;
  readonly message: string;
  readonly suggestion?: string;
}

/** `the his brother`, `a the`, `the both countries`. */
function determiners(words: Words, token: number): Wrong | undefined {
  const [first, second] = [formAt(words, token), formAt(words, token + 1)];
  if (first === second || words.end[token] + 1 !== words.start[token + 1]) return undefined;
  if (words.kind[token + 2] !== WORD || /^(?:and|or|of|is|was|in|to)$/u.test(formAt(words, token + 2)))
    return undefined;
  if (!ARTICLE.has(first) || !DETERMINER.has(second)) return undefined;
  return {
    last: token + 1,
    message: `“${first}” and “${second}” cannot stand side by side.`,
    suggestion: second,
  };
}

function plurals(words: Words, token: number): Wrong | undefined {
  const [first, second] = [formAt(words, token), formAt(words, token + 1)];
  if (!/^an?$/u.test(first) || !PLURAL.has(second) || second === 'people') return undefined;
  if (!/^[.,]$|^(?:and|who|in|of|was|were|are|with|from|at)$/u.test(formAt(words, token + 2)))
    return undefined;
  return { last: token + 1, message: `“${first}” does not go with the plural “${second}”.` };
}

/** `because is necessary`: English needs a subject. */
function withoutSubject(words: Words, token: number): Wrong | undefined {
  if (!JOINS.has(formAt(words, token)) || !BE.has(formAt(words, token + 1))) return undefined;
  return { last: token + 1, message: 'The clause has no subject.' };
}

/** `Is necessary to wait.`, `Were arrested three men.` at the start of a sentence that asks nothing. */
function atStart(words: Words, token: number): Wrong | undefined {
  if (!(words.context[token] & FIRST) || isQuestion(words, token) || frequencyAt(words, token) === 0)
    return undefined;
  const [first, second] = [formAt(words, token), formAt(words, token + 1)];
  if (
    (first === 'is' || first === 'was') &&
    DUMMY.has(second) &&
    /^(?:to|that)$/u.test(formAt(words, token + 2))
  )
    return { last: token + 1, message: 'The sentence has no subject.', suggestion: `It ${first} ${second}` };
  if (!PASSIVE.has(first) || !PARTICIPLE.test(second)) return undefined;
  return { last: token + 1, message: 'The verb stands before its subject, as in another language.' };
}

/** True where the sentence ends with a question mark or without a full stop. */
function isQuestion(words: Words, token: number): boolean {
  let last = token;
  while (last + 1 < words.length && words.sentence[last + 1] === words.sentence[token]) last++;
  while (last > token && /^["\u201d\u2019')]$/u.test(formAt(words, last))) last--;
  return formAt(words, last) !== '.' || last - token < 5;
}

const starts = tokensAmong(wordSet('the a an because although is was were'));

export const impossibleOrder: CandidateRule = {
  id: 'translation/impossible-order',
  effect: 'flag',
  candidates: starts,
  summary: 'Point out small words in an order that English never has',
  why: 'Two determiners (`the his brother`), a clause without a subject (`because is late`) and a verb before its subject (`Were arrested three men.`) are right in other languages and in no kind of English prose. Questions, speech and headings are left alone.',
  examples: [
    { flag: 'She met ⟦the his⟧ brother at the station.' },
    { flag: 'He stayed at home ⟦because is⟧ ill with the flu.' },
    { flag: '⟦Were arrested⟧ three men near the border on Monday.' },
    { flag: '⟦Is necessary⟧ to wait for the results of the test.' },
    { keep: 'Were the men arrested near the border? Was it necessary?' },
    { keep: 'Is it because of him? Was he late?' },
    { keep: 'Was he to come, we would leave at once for the coast.' },
  ],
  *check(doc) {
    if (doc.language !== 'en') return;
    const words = wordsOf(doc);
    for (const token of starts(doc)) {
      if (token + 2 >= words.length || words.context[token] & (SHIELDED | HEADING | QUOTED)) continue;
      if (words.kind[token + 1] !== WORD || words.shape[token + 1] !== LOWER) continue;
      if (words.sentence[token + 1] !== words.sentence[token]) continue;
      const found =
        determiners(words, token) ??
        plurals(words, token) ??
        withoutSubject(words, token) ??
        atStart(words, token);
      if (!found) continue;
      const { last, message, suggestion } = found;
      yield flagTokens(
        words,
        { first: token, last },
        {
          type: 'grammar',
          severity: 'warning',
          confidence: 0.8,
          message,
          ...(suggestion ? { suggestion } : {}),
        },
      );
    }
  },
};
