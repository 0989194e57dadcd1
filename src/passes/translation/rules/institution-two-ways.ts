import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import type { FlagFinding } from '../../rule.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { CAPITAL, formAt, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const FIELDS =
  wordSet(`defense defence health interior justice education finance agriculture energy transport transportation
  labor labour commerce trade culture environment foreign`);
/** States whose ministries are called departments. */
const DEPARTMENT_STATES =
  wordSet(`us u.s american america pentagon state federal australian australia irish ireland philippine
  swiss switzerland canadian scottish wales united`);

interface Mention {
  readonly field: string;
  readonly first: number;
  readonly last: number;
}

/** `Ministry of Defense`, `Defense Ministry`, and the same with `Department`. */
function mentions(words: Words, heads: readonly number[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const token of heads) {
    if (token < 1 || words.shape[token] !== CAPITAL || words.context[token] & SHIELDED) continue;
    const before = formAt(words, token - 1);
    if (FIELDS.has(before) && words.shape[token - 1] === CAPITAL)
      found.push({ field: american(before), first: token - 1, last: token });
    const behind = formAt(words, token + 2);
    if (formAt(words, token + 1) === 'of' && FIELDS.has(behind))
      found.push({ field: american(behind), first: token, last: token + 2 });
  }
  return found;
}

/** The same name for both spellings of a field. */
const american = (field: string) => field.replace('defence', 'defense').replace('labour', 'labor');

/** True if a state that has departments is named directly before. */
function isOfDepartmentState(words: Words, { first, last }: Mention): boolean {
  if (DEPARTMENT_STATES.has(formAt(words, first - 1)) || DEPARTMENT_STATES.has(formAt(words, first - 2)))
    return true;
  return [last + 1, last + 2, last + 3].some((token) => DEPARTMENT_STATES.has(formAt(words, token)));
}

const ministries = tokensAmong(['ministry']);
const departments = tokensAmong(['department']);
/** A text that mentions the Pentagon means that department. */
const pentagons = tokensAmong(['pentagon']);

export const institutionTwoWays: CandidateRule = {
  id: 'translation/institution-two-ways',
  effect: 'flag',
  candidates: ministries,
  summary: 'Point out one institution under two names',
  why: 'A translator calls the Chinese Ministry of Defense by that name in one place and Defense Department in another, which in English means that of the United States. Only a ministry and a department of the same field, the second without a state that has departments.',
  examples: [
    { flag: 'The Chinese Ministry of Defense announced it. ⟦The Defense Department⟧ gave no date.' },
    { keep: 'The Chinese Ministry of Defense announced it. The US Defense Department gave no date.' },
    { keep: 'The Ministry of Health and the Department of Education agreed.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language) || ministries(doc).length === 0 || pentagons(doc).length > 0) return;
    const words = wordsOf(doc);
    const twins = new Map(
      mentions(words, ministries(doc))
        .map((twin) => [twin.field, twin] as const)
        .reverse(),
    );
    const all = mentions(words, departments(doc));
    // A text that names the department with its state once means that one from then on.
    const known = new Set(all.filter((one) => isOfDepartmentState(words, one)).map(({ field }) => field));
    for (const department of all) {
      if (known.has(department.field) || formAt(words, department.first - 1) !== 'the') continue;
      const twin = twins.get(department.field);
      if (twin) yield flag(doc, department, twin);
    }
  },
};

function flag(doc: Document, department: Mention, ministry: Mention): FlagFinding {
  const words = wordsOf(doc);
  const written = (mention: Mention) => doc.text.slice(words.start[mention.first], words.end[mention.last]);
  return flagTokens(
    words,
    { first: department.first - 1, last: department.last },
    {
      type: 'inconsistency',
      severity: 'info',
      confidence: 0.75,
      message: `One institution under two names? The text also has “${written(ministry)}”.`,
      evidence: [`“${written(ministry)}” and “${written(department)}”`],
    },
  );
}
