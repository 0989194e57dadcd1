import type { Document } from '../../../text/document.ts';
import type { Page } from '../analysis.ts';
import { type BlockRecurrence, recurrenceOf } from '../site-profile/recurrence.ts';
import { isPage, judgeRecurrence, type RecurrenceVerdict } from '../site-profile/verdict.ts';

/*
 * Judges the blocks of a document by what recurs on its site, and turns the record of each block into a verdict. After
 * the body, a removed heading takes the blocks under it with it.
 */

const UNDER_HEADING: RecurrenceVerdict = {
  verdict: 'goes',
  reasons: ['comes after the text, under a heading of this site'],
};

/** The verdict on each block; undefined if no folder was counted. */
export function recurrenceVerdicts(doc: Document, page: Page): readonly RecurrenceVerdict[] | undefined {
  const records = recurrenceOf(doc);
  if (!records) return undefined;
  const verdicts = records.map((record, block) =>
    judgeRecurrence(record, { odds: page.logits[block], hasPhrase: page.phrases[block] !== 0 }),
  );
  return withHeadings(records, verdicts);
}

/**
 * After the last paragraph, a removed line that looks like a heading takes the blocks after it with it, unless they are
 * prose.
 */
function withHeadings(
  records: readonly BlockRecurrence[],
  verdicts: readonly RecurrenceVerdict[],
): readonly RecurrenceVerdict[] {
  let isUnder = false;
  return verdicts.map((one, block) => {
    const { place, form, words } = records[block];
    if (place !== 'after' || !isPage(records[block]) || records[block].siteFurniture === 0) return one;
    if (one.verdict === 'goes') {
      isUnder ||= form === 'line' && words <= LONGEST_HEADING;
      return one;
    }
    if (form === 'prose') isUnder = false;
    // A sentence may be the end of the article.
    const mayHang = form === 'line' || form === 'numbers';
    return isUnder && mayHang && one.verdict === 'doubt' ? UNDER_HEADING : one;
  });
}

const LONGEST_HEADING = 6;
