import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { DUMMY, INVERTED, THINKS } from '../lexicon/verb-forms.ts';
import { flagTokens } from '../matching/flag.ts';
import {
  CAPITAL,
  FIRST,
  formAt,
  frequencyAt,
  HEADING,
  LOWER,
  QUOTED,
  SHIELDED,
} from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const ARTICLE = wordSet('the a an');
const DETERMINER = wordSet('my your his its our their this these those the a an');
const PLURAL = wordSet('children men women people');
const BE = wordSet('is are was were has have had can will');
const JOINS = wordSet('because although');
const PASSIVE = wordSet('was were');
/** Tokens before a participle that cannot begin a noun phrase: an inverted passive of another language. */
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

/** `the you at this court has`, `the today most popular`: a clause that another language can use as a noun phrase. */
function clauseAsNoun(words: Words, token: number): Wrong | undefined {
  const [first, second, third] = [token, token + 1, token + 2].map((at) => formAt(words, at));
  if (first !== 'the' || words.kind[token + 2] !== WORD) return undefined;
  const isClause =
    /^(?:you|he|we|they|him|me|them)$/u.test(second) &&
    /^(?:in|on|at|with|for|by|to|from|has|have|is|are)$/u.test(third);
  const isAdverb =
    /^(?:today|yesterday)$/u.test(second) && /^(?:as|in|on|at|most|so|very|already|still|only)$/u.test(third);
  return isClause || isAdverb
    ? { last: token + 1, message: `“the” and “${second}” cannot stand side by side.` }
    : undefined;
}

/** `The mayor, he, had thought of it`: French repeats its subject as a pronoun. */
function doubleSubject(words: Words, token: number): Wrong | undefined {
  if (
    formAt(words, token) !== ',' ||
    !/^(?:he|she|they)$/u.test(formAt(words, token + 1)) ||
    formAt(words, token + 2) !== ','
  )
    return undefined;
  if (!/^(?:has|had|have|was|is|were|are|will|would|does|did)$/u.test(formAt(words, token + 3)))
    return undefined;
  return { last: token + 2, message: 'The subject is given twice.' };
}

/** `came it to a fire`: German puts the subject after the verb. */
function verbBeforeIt(words: Words, token: number): Wrong | undefined {
  if (!VERB_BEFORE_IT.has(formAt(words, token)) || formAt(words, token + 1) !== 'it') return undefined;
  if (!/^(?:to|on|in|at|again|then|also|for)$/u.test(formAt(words, token + 2)) || isQuestion(words, token))
    return undefined;
  return {
    last: token + 1,
    message: 'The verb comes before its subject, as in German.',
    suggestion: `it ${formAt(words, token)}`,
  };
}

/**
 * `Now jumps your sister-in-law`, `Then takes the mayor`: in English only verbs of motion and being allow
 * this order.
 */
function invertedVerb(words: Words, token: number): Wrong | undefined {
  if (!(words.context[token] & FIRST) || !/^(?:now|then|there|today|also|since)$/u.test(formAt(words, token)))
    return undefined;
  const verb = formAt(words, token + 1);
  if (!INVERTED.has(verb) || isQuestion(words, token)) return undefined;
  const third = formAt(words, token + 2);
  if (
    !/^(?:the|a|an|your|his|her|their|our|my|this|also)$/u.test(third) &&
    words.shape[token + 2] !== CAPITAL
  )
    return undefined;
  return { last: token + 1, message: 'The verb stands before its subject, as in German or Dutch.' };
}

/** `Against the driver is now determined`: a passive without a subject. */
function impersonal(words: Words, token: number): Wrong | undefined {
  if (
    !(words.context[token] & FIRST) ||
    !/^(?:against|about)$/u.test(formAt(words, token)) ||
    isQuestion(words, token)
  )
    return undefined;
  if (!ARTICLE.has(formAt(words, token + 1))) return undefined;
  for (let at = token + 2; at < token + 5; at++) {
    if (!/^(?:is|are|was|were)$/u.test(formAt(words, at))) continue;
    const verb = /^(?:now|also|not|being|still|already)$/u.test(formAt(words, at + 1)) ? at + 2 : at + 1;
    return formAt(words, verb).endsWith('ed')
      ? { last: verb, message: 'The sentence has no subject.' }
      : undefined;
  }
  return undefined;
}

/** `wants to, that it is so`, `admitted, that there are problems`. */
function commaBeforeThat(words: Words, token: number): Wrong | undefined {
  if (formAt(words, token) !== ',' || formAt(words, token + 1) !== 'that') return undefined;
  const before = formAt(words, token - 1);
  const isVerb = THINKS.has(before) || (before === 'to' && /^wants?$/u.test(formAt(words, token - 2)));
  if (
    !isVerb ||
    !/^(?:the|he|she|they|it|there|we|this|these|his|her|their|a|an|no|all)$/u.test(formAt(words, token + 2))
  )
    return undefined;
  // `He is, they said, that …`: an insertion between commas.
  for (let at = token - 2; at > token - 7 && at >= 0; at--) if (formAt(words, at) === ',') return undefined;
  return { last: token + 1, message: 'English uses no comma before “that” here.', suggestion: ' that' };
}

const VERB_BEFORE_IT = wordSet('came comes went happened succeeded');

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

/** `Is necessary to wait.`, `Were arrested three men.` at the start of a sentence that is not a question. */
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

/** True if the sentence ends with a question mark or without a full stop. */
function isQuestion(words: Words, token: number): boolean {
  let last = token;
  while (last + 1 < words.length && words.sentence[last + 1] === words.sentence[token]) last++;
  while (last > token && /^["\u201d\u2019')]$/u.test(formAt(words, last))) last--;
  return formAt(words, last) !== '.' || last - token < 5;
}

const starts = tokensAmong(
  wordSet(
    'the a an because although is was were , came comes went happened succeeded now then there today also since against about',
  ),
);

/** Words that never follow an article. */
const AFTER_ARTICLE =
  wordSet(`my your his its our their this these those the a an you he we they him me them today
  yesterday children men women`);

/** The checks of a word, by the word: most articles and commas need none. */
function wrongAt(words: Words, token: number): Wrong | undefined {
  const form = formAt(words, token);
  const next = formAt(words, token + 1);
  if (ARTICLE.has(form)) {
    if (!AFTER_ARTICLE.has(next)) return undefined;
    return clauseAsNoun(words, token) ?? determiners(words, token) ?? plurals(words, token);
  }
  if (form === ',') return next === 'that' ? commaBeforeThat(words, token) : doubleSubject(words, token);
  return (
    verbBeforeIt(words, token) ??
    invertedVerb(words, token) ??
    impersonal(words, token) ??
    withoutSubject(words, token) ??
    atStart(words, token)
  );
}

export const impossibleOrder: CandidateRule = {
  id: 'translation/impossible-order',
  effect: 'flag',
  candidates: starts,
  summary: 'Point out small words in an order that English never has',
  why: 'Two determiners (`the his brother`), a clause without a subject (`because is late`) and a verb before its subject (`Were arrested three men.`) are correct in other languages, but in no kind of English prose. Questions, speech and headings are left alone.',
  examples: [
    { flag: 'She met ⟦the his⟧ brother at the station.' },
    { flag: 'He stayed at home ⟦because is⟧ ill with the flu.' },
    { flag: '⟦Were arrested⟧ three men near the border on Monday.' },
    { flag: '⟦Is necessary⟧ to wait for the results of the test.' },
    { flag: 'Shortly after midnight ⟦came it⟧ to a fire in the town.' },
    { flag: 'The mayor⟦, he,⟧ had thought of it.' },
    { keep: 'Now comes the hard part, and then came the rain.' },
    { keep: 'Were the men arrested near the border? Was it necessary?' },
    { keep: 'Is it because of him? Was he late?' },
    { keep: 'Was he to come, we would leave at once for the coast.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of starts(doc)) {
      if (token + 2 >= words.length || words.context[token] & (SHIELDED | HEADING | QUOTED)) continue;
      if (words.kind[token + 1] !== WORD || words.shape[token + 1] !== LOWER) continue;
      if (words.sentence[token + 1] !== words.sentence[token]) continue;
      const found = wrongAt(words, token);
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
