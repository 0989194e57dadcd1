import type { Document } from '../../text/document.ts';
import type { FlagFinding, Rule } from '../rule.ts';
import { flagTokens, wordSet } from './flag.ts';
import { CAPITAL, formAt, HIDDEN, type Words, wordsOf } from './words.ts';

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

/** `Ministry of Defense`, `Defense Ministry`, and the same with another head. */
function mentions(words: Words, head: string): readonly Mention[] {
  const found: Mention[] = [];
  for (let token = 1; token < words.length; token++) {
    if (formAt(words, token) !== head || words.shape[token] !== CAPITAL || words.place[token] & HIDDEN)
      continue;
    const before = formAt(words, token - 1);
    if (FIELDS.has(before) && words.shape[token - 1] === CAPITAL)
      found.push({ field: before, first: token - 1, last: token });
    const behind = formAt(words, token + 2);
    if (formAt(words, token + 1) === 'of' && FIELDS.has(behind))
      found.push({ field: behind, first: token, last: token + 2 });
  }
  return found;
}

const same = (a: string, b: string) =>
  a.replace('defence', 'defense').replace('labour', 'labor') ===
  b.replace('defence', 'defense').replace('labour', 'labor');

/** True where a state that has departments is named right before. */
function isOfDepartmentState(words: Words, { first, last }: Mention): boolean {
  if (DEPARTMENT_STATES.has(formAt(words, first - 1)) || DEPARTMENT_STATES.has(formAt(words, first - 2)))
    return true;
  return [last + 1, last + 2, last + 3].some((token) => DEPARTMENT_STATES.has(formAt(words, token)));
}

export const institutionTwoWays: Rule = {
  id: 'translation/institution-two-ways',
  effect: 'flag',
  summary: 'Point out one institution under two names',
  why: 'A translator names the Chinese Ministry of Defense here and the Defense Department there, which in English means that of the United States. Only ministry and department of one field, the second without a state that has departments.',
  examples: [
    { flag: 'The Chinese Ministry of Defense announced it. ⟦The Defense Department⟧ gave no date.' },
    { keep: 'The Chinese Ministry of Defense announced it. The US Defense Department gave no date.' },
    { keep: 'The Ministry of Health and the Department of Education agreed.' },
  ],
  *check(doc) {
    if (doc.language !== 'en' || !doc.text.includes('Ministry') || !doc.text.includes('Department')) return;
    const words = wordsOf(doc);
    const ministries = mentions(words, 'ministry');
    for (const department of mentions(words, 'department')) {
      const twin = ministries.find(({ field }) => same(field, department.field));
      if (twin && isBare(words, department)) yield flag(doc, department, twin);
    }
  },
};

function isBare(words: Words, mention: Mention): boolean {
  return (
    formAt(words, mention.first - 1) === 'the' &&
    !isOfDepartmentState(words, mention) &&
    !words.forms.includes('pentagon') &&
    !isStateNamed(words, mention)
  );
}

/** A text that names the department with its state once means that one ever after. */
function isStateNamed(words: Words, mention: Mention): boolean {
  return mentions(words, 'department').some(
    (other) => same(other.field, mention.field) && other !== mention && isOfDepartmentState(words, other),
  );
}

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
