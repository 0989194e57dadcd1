import { isSpace } from '../../../text/characters.ts';
import type { EditFinding, Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { attributionAt } from '../evidence/attribution.ts';
import type { Mark } from '../marks/marks.ts';
import { confidenceOf, MIN_MARGIN } from '../quotations/delimiters.ts';
import { isOneSentence } from '../repair/reported-speech.ts';

export const strayMark: Rule = {
  id: 'quotes/stray-mark',
  effect: 'fix',
  summary: 'Remove a superfluous quotation mark after the end of a quotation',
  why: 'Translation engines close a quotation twice, with the mark of each language.',
  examples: [
    {
      before: 'He said: "This is the first one, friends!" \u201d',
      after: 'He said: "This is the first one, friends!"',
    },
    {
      before: '"We thank the town," he stressed. "',
      after: '"We thank the town," he stressed.',
    },
    { before: '"We thank the town," he stressed."', after: '"We thank the town," he stressed.' },
    { keep: 'William \u201cBill\u201d \u201cBuck\u201d Rogers.' },
    { keep: '(He said: \u201cYes.\u201d)' },
    { keep: 'A \u201cyes\u201d-or-\u201cno\u201d question.' },
  ],
  check(doc) {
    const { marks, pairing, quotations } = analysisOf(doc);
    if (quotations.delimiters.length === 0) return [];
    const found: EditFinding[] = [];
    for (const [index, { role, margin, partner }] of pairing.entries()) {
      const mark = marks[index];
      const isTold = followsAttribution(doc.text, marks[index - 1], mark);
      const isOdd = role === 'close' && partner === undefined && mark.rightAt < 0 && isTold;
      const isStray = role === 'stray' && (mark.spacedMarkLeft || isTold);
      if (margin < MIN_MARGIN || !(isOdd || isStray)) continue;
      let { start } = mark;
      while (isSpace(doc.text.charCodeAt(start - 1))) start--;
      if (doc.text.slice(start, mark.start).includes('\n')) continue;
      found.push({ span: { start, end: mark.end }, text: '', confidence: confidenceOf(margin) });
    }
    return found;
  },
};

/** True for a mark after `“…,” he said.`, where the quotation has closed already. */
function followsAttribution(text: string, previous: Mark | undefined, mark: Mark): boolean {
  if (previous?.block !== mark.block || text[mark.leftAt] !== '.') return false;
  return (
    attributionAt(text, previous.rightAt) !== undefined && isOneSentence(text, previous.end, mark.leftAt)
  );
}
