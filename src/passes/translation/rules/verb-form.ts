import { commonness, isOrdinary } from '../../../knowledge/english-words.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import {
  BASES,
  BE,
  DO,
  DOUBTFUL_SUBJECT,
  HAVE,
  HELPS,
  MODAL,
  NEGATED,
  NOUN_MODAL,
  OLD_PARTICIPLES,
  PARTICIPLES,
  PASTS,
  PREPOSITION,
  PRONOUN,
  STRONG_PASTS,
  SUBJECT,
  THIRD_PERSONS,
  WITHOUT_PASSIVE,
} from '../lexicon/verb-forms.ts';
import { flagTokens } from '../matching/flag.ts';
import { hasOpenClause } from '../matching/open-clause.ts';
import { formAt, HEADING, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { baseOfRegular } from '../matching/word-classes.ts';
import { wordSet } from '../matching/word-set.ts';

interface WrongForm {
  readonly last: number;
  readonly suggestion?: string;
  readonly message: string;
}

/** The wrong verb form that follows an auxiliary, “to” or a preposition, if any. */
function wrongAfter(words: Words, token: number): WrongForm | undefined {
  const form = formAt(words, token);
  if (DO.has(form)) return afterDo(words, token);
  if (MODAL.has(form) || (NOUN_MODAL.has(form) && SUBJECT.has(formAt(words, token - 1))))
    return afterModal(words, token);
  if (HAVE.has(form)) return afterHave(words, token);
  if (BE.has(form)) return afterBe(words, token);
  if (form === 'to') return afterTo(words, token);
  if (HELPS.has(form)) return afterHelp(words, token);
  return PREPOSITION.has(form) ? afterPreposition(words, token) : undefined;
}

/** `did not had`, `doesn't knows`. */
function afterDo(words: Words, token: number): WrongForm | undefined {
  const isNot = formAt(words, token + 1) === 'not';
  if (!isNot && !NEGATED.has(formAt(words, token))) return undefined;
  const verb = isNot ? token + 2 : token + 1;
  const form = formAt(words, verb);
  const base = PASTS().get(form) ?? baseOfThird(form) ?? baseOfRegular(form);
  if (!base || form === 'is' || form === 'used' || form === 'supposed' || form === 'left' || form === 'found')
    return undefined;
  return {
    last: verb,
    suggestion: phrase(words, token, verb, base),
    message: `After “do”, English uses the base form, “${base}”.`,
  };
}

function baseOfThird(form: string): string | undefined {
  if (!THIRD_PERSONS.has(form)) return undefined;
  if (form === 'has') return 'have';
  if (form === 'is') return 'be';
  return /oes$/u.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}

/** `would went`, `should to wait`, `must can`. */
function afterModal(words: Words, token: number): WrongForm | undefined {
  if (DOUBTFUL_SUBJECT.has(formAt(words, token - 1)) && formAt(words, token) === 'must') return undefined;
  const verb = formAt(words, token + 1) === 'not' ? token + 2 : token + 1;
  const form = formAt(words, verb);
  if (
    form === 'to' &&
    BASES.has(formAt(words, verb + 1)) &&
    // `Do all you can to help`, `as best they could to win`.
    !hasOpenClause(words, token)
  ) {
    const base = formAt(words, verb + 1);
    return {
      last: verb + 1,
      suggestion: `${written(words, token, verb - 1)} ${base}`,
      message: `After “${formAt(words, token)}”, English uses no “to”.`,
    };
  }
  const base =
    STRONG_PASTS().get(form) ??
    (form === 'had' || form === 'said' || form === 'made' ? PASTS().get(form) : undefined) ??
    baseOfThird(form);
  if (!base || hasOpenClause(words, token)) return undefined;
  return {
    last: verb,
    suggestion: phrase(words, token, verb, base),
    message: `After “${formAt(words, token)}”, English uses the base form, “${base}”.`,
  };
}

/** `has went`: a past form in place of the participle. */
function afterHave(words: Words, token: number): WrongForm | undefined {
  const verb = /^(?:not|also|already|never|just|recently|now|always)$/u.test(formAt(words, token + 1))
    ? token + 2
    : token + 1;
  const past = formAt(words, verb);
  const participle = PARTICIPLES().get(past);
  if (!participle || OLD_PARTICIPLES.has(past)) return undefined;
  // `All that he had came from her`: the clause ends with the auxiliary.
  if (!isPersonOrName(words, token - 1) || hasOpenClause(words, token)) return undefined;
  return {
    last: verb,
    suggestion: phrase(words, token, verb, participle),
    message: `The participle is “${participle}”.`,
  };
}

/** `was happened`: these verbs have no passive. */
function afterBe(words: Words, token: number): WrongForm | undefined {
  const verb = token + 1;
  const form = formAt(words, verb);
  if (WITHOUT_PASSIVE.has(form) && !/^(?:as|what|it)$/u.test(formAt(words, token - 1)))
    return { last: verb, suggestion: form, message: `“${form}” has no passive in English.` };
  const past = STRONG_PASTS().get(form);
  if (!past || form === 'was' || form === 'were' || form === 'rose' || form === 'ran' || form === 'saw')
    return undefined;
  if (hasOpenClause(words, token) || !isPersonOrName(words, token - 1)) return undefined;
  return {
    last: verb,
    suggestion: form,
    message: `“${formAt(words, token)}” does not take the past form “${form}”.`,
  };
}

/** `to went`. */
function afterTo(words: Words, token: number): WrongForm | undefined {
  const form = formAt(words, token + 1);
  const base = STRONG_PASTS().get(form);
  if (!base || /^(?:did|saw|was|were|rose|drove|ran|hid|rode|spoke|tore|wore)$/u.test(form)) return undefined;
  // `Those I spoke to came`, `what it came to became clear`.
  if (
    !/^(?:want|wants|wanted|decided|decide|able|order|began|started|going|had|has|have|tried|managed|refused|failed|forced|ready|happy|likely)$/u.test(
      formAt(words, token - 1),
    )
  )
    return undefined;
  return {
    last: token + 1,
    suggestion: `to ${base}`,
    message: `After “to”, English uses the base form, “${base}”.`,
  };
}

/** `allows to reduce`: the verb needs a person as its object. */
function afterHelp(words: Words, token: number): WrongForm | undefined {
  if (formAt(words, token + 1) !== 'to' || !BASES.has(formAt(words, token + 2))) return undefined;
  return {
    last: token + 2,
    message: `“${formAt(words, token)} to” needs a person before “to”, or the form in “-ing”.`,
  };
}

/** `after to have consulted`, `without to know`. */
function afterPreposition(words: Words, token: number): WrongForm | undefined {
  if (formAt(words, token + 1) !== 'to') return undefined;
  const preposition = formAt(words, token);
  const base = formAt(words, token + 2);
  if (!BASES.has(base)) return undefined;
  const isPerfect = base === 'have' && formAt(words, token + 3).length > 3;
  if ((preposition === 'by' || preposition === 'of' || preposition === 'despite') && !isPerfect)
    return undefined;
  if (
    preposition === 'before' &&
    /^(?:day|night|week|ever|as|than|never|year|long)$/u.test(formAt(words, token - 1))
  )
    return undefined;
  const last = isPerfect ? token + 3 : token + 2;
  return { last, message: `Behind “${preposition}” English uses the form in “-ing”.` };
}

function isPersonOrName(words: Words, token: number): boolean {
  return (
    PRONOUN.has(formAt(words, token)) ||
    (words.kind[token] === WORD && !DOUBTFUL_SUBJECT.has(formAt(words, token)))
  );
}

const written = (words: Words, first: number, last: number) =>
  words.text.slice(words.start[first], words.end[last]);

/** The words from the first to the last, with the last one replaced. */
function phrase(words: Words, first: number, last: number, verb: string): string {
  return `${written(words, first, last - 1)} ${verb}`;
}

const AUXILIARIES = [DO, MODAL, NOUN_MODAL, HAVE, BE, PREPOSITION, HELPS, wordSet('to')];
const auxiliaries = tokensAmong({ values: () => AUXILIARIES.flatMap((set) => [...set.values()]) });

export const verbForm: CandidateRule = {
  id: 'translation/verb-form',
  effect: 'flag',
  candidates: auxiliaries,
  summary: 'Point out a verb in an impossible form',
  why: 'A machine translates each word of a verb separately: `did not had`, `after to have consulted`, `has went`, `was happened`, `allows to reduce`. After an auxiliary or a preposition English allows one form only. Speech and dialect are left alone.',
  examples: [
    { flag: 'The witness ⟦did not had⟧ a lawyer.' },
    { flag: 'He left ⟦after to have consulted⟧ his doctor.' },
    { flag: 'The method ⟦allows to reduce⟧ costs.' },
    { flag: 'The accident ⟦was happened⟧ on Monday.' },
    { keep: 'All that he had came from his aunt, and what they did had consequences.' },
    { keep: 'The witness did not have a lawyer, nor did he need one.' },
    { keep: 'It was the day before to be honest, and he used to go there.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of auxiliaries(doc)) {
      if (token + 2 >= words.length || words.context[token] & (SHIELDED | HEADING | QUOTED)) continue;
      const found = wrongAfter(words, token);
      if (!found || !isPlain(words, token, found.last)) continue;
      yield flagTokens(
        words,
        { first: token, last: found.last },
        {
          type: 'grammar',
          severity: 'warning',
          confidence: 0.85,
          message: found.message,
          ...(found.suggestion ? { suggestion: found.suggestion } : {}),
        },
      );
    }
  },
};

/** True for lower-case words within one sentence, with no names or marks in between. */
function isPlain(words: Words, first: number, last: number): boolean {
  if (last >= words.length || words.sentence[first] !== words.sentence[last]) return false;
  for (let token = first + 1; token <= last; token++)
    if (words.kind[token] !== WORD || words.shape[token] !== LOWER) return false;
  return commonness(formAt(words, last)) > 0 && isOrdinary(formAt(words, last));
}
