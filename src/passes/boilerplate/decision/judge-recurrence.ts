import type { Document } from '../../../text/document.ts';
import type { Page } from '../analysis.ts';
import { LEAST_RECURRING } from '../site-profile/body.ts';
import { LONGEST_HEADING } from '../site-profile/headlines.ts';
import { type BlockRecurrence, recurrenceOf } from '../site-profile/recurrence.ts';
import { standingHeadline } from '../site-profile/standing-headline.ts';
import { evidenceAt, isPage, judgeRecurrence, type RecurrenceVerdict } from '../site-profile/verdict.ts';

/*
 * Judges the blocks of a document by what recurs on its site, and turns the record of each block into a verdict. After
 * the body, a removed heading takes the blocks under it with it.
 */

const UNDER_HEADING: RecurrenceVerdict = {
  verdict: 'goes',
  reasons: ['comes after the text, under a heading of this site'],
};

const OF_DIGEST: RecurrenceVerdict = {
  verdict: 'stays',
  reasons: ['is an item under the standing headline'],
};

/** The verdict on each block; undefined if no folder was counted. */
export function recurrenceVerdicts(doc: Document, page: Page): readonly RecurrenceVerdict[] | undefined {
  const records = recurrenceOf(doc);
  if (!records) return undefined;
  const { items } = standingHeadline(doc);
  const verdicts = records.map((record, block) =>
    items.has(block) && !evidenceAt(page, block, record).isLabelled
      ? OF_DIGEST
      : judgeRecurrence(record, evidenceAt(page, block, record)),
  );
  return withHeadings(page, records, withParagraphs(records, verdicts));
}

/** The heading of a paragraph that recurs with it stays if the paragraph stays: both are of a series of articles. */
function withParagraphs(
  records: readonly BlockRecurrence[],
  verdicts: readonly RecurrenceVerdict[],
): readonly RecurrenceVerdict[] {
  return verdicts.map((one, block) => {
    const below = records[block + 1];
    if (one.verdict !== 'goes' || !below || records[block].form !== 'line' || below.form !== 'prose')
      return one;
    const isHeading =
      records[block].below >= LEAST_TOGETHER &&
      records[block].above < LEAST_TOGETHER &&
      below.texts >= LEAST_RECURRING;
    return isHeading && verdicts[block + 1].verdict !== 'goes' ? DOUBT : one;
  });
}

const LEAST_TOGETHER = 0.6;
const DOUBT: RecurrenceVerdict = { verdict: 'doubt', reasons: [] };

/** The log-odds above which a line hangs under a removed heading, with and without a label. */
const HANGS_UNDER_LABEL = -2;
const HANGS = 0;
/** A line of few words hangs like one under a label. */
const LONGEST_ENTRY = 6;

/**
 * After the last paragraph, a removed line that looks like a heading takes the blocks after it with it, unless they are
 * paragraphs other than teasers. A heading without a label takes only what the model doubts.
 */
function withHeadings(
  page: Page,
  records: readonly BlockRecurrence[],
  verdicts: readonly RecurrenceVerdict[],
): readonly RecurrenceVerdict[] {
  let isUnder = false;
  let isLabelled = false;
  return verdicts.map((one, block) => {
    const { place, form, words } = records[block];
    if (place !== 'after' || !isPage(records[block]) || records[block].siteFurniture === 0) return one;
    if (one.verdict === 'goes') {
      const isHeading = form === 'line' && words <= LONGEST_HEADING;
      isUnder ||= isHeading;
      isLabelled ||= isHeading && evidenceAt(page, block, records[block]).isLabelled;
      return one;
    }
    if (form === 'prose' && !records[block].isInBox) isUnder = isLabelled = false;
    // A sentence may be the end of the article.
    const mayHang =
      form === 'line' || form === 'numbers'
        ? page.logits[block] > (isLabelled || words <= LONGEST_ENTRY ? HANGS_UNDER_LABEL : HANGS)
        : form === 'prose' && records[block].isInBox;
    return isUnder && mayHang && one.verdict === 'doubt' ? UNDER_HEADING : one;
  });
}
