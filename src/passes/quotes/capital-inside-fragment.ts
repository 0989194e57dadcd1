import type { Document } from '../../text/document.ts';
import type { EditFinding, Rule } from '../rule.ts';
import { lowering } from './findings.ts';
import { isCapitalised, isOrdinary, wordsIn } from './lexicon.ts';
import { isTornDocument, type Torn, tornOf } from './torn.ts';

const MOST_LOWERED = 3;

export const capitalInsideFragment: Rule = {
  id: 'quotes/capital-inside-fragment',
  effect: 'fix',
  summary: 'Write ordinary words small in a quoted fragment that was torn from its sentence',
  why: 'Translation engines capitalise a quoted fragment like a sentence or title. Only where the document shows that its quotations were torn; names keep their capitals.',
  examples: [
    {
      before: 'The troops will join in late August\u201cDeep Cooperation\u201d between the armies.',
      after: 'The troops will join in late August\u201cdeep cooperation\u201d between the armies.',
    },
    { keep: 'The so-called \u201cSpecial Relationship\u201d Churchill spoke of is old.' },
    { keep: 'The ministry said: \u201cTalks go on.\u201d' },
    { keep: 'He sang \u201cLet It Be\u201d at the end.' },
  ],
  *check(doc) {
    for (const torn of tornOf(doc)) if (isFragment(doc, torn)) yield* lower(doc, torn);
  },
};

function isFragment(doc: Document, { quotation, fragment, period, glued }: Torn): boolean {
  if (!fragment || !quotation.close || doc.blocks[quotation.block].kind === 'heading') return false;
  const last = doc.text[quotation.end - 1];
  if (last === '!' || last === '?') return false;
  return period !== undefined || glued || isTornDocument(doc);
}

function* lower(doc: Document, { quotation }: Torn): Generator<EditFinding> {
  const found: number[] = [];
  for (const word of wordsIn(doc.text, quotation.start, quotation.end)) {
    // A later sentence of the quotation keeps its own capital.
    if (/[.!?:]\s/u.test(doc.text.slice(word.start - 2, word.start)) && word.start > quotation.start) break;
    if (!isCapitalised(doc.text, word) || word.lower === 'i') continue;
    if (isOrdinary(doc, word)) found.push(word.start);
    else if (word.start === quotation.start) return;
  }
  if (found.length > MOST_LOWERED) return;
  for (const at of found) yield lowering(doc, at, quotation.margin);
}
