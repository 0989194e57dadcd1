import type { Document } from '../../../text/document.ts';
import type { EditFinding, Rule } from '../../rule.ts';
import { analysisOf, isCertain } from '../analysis.ts';
import { confidenceOf, type Delimiter, gapInside, isDetached } from '../quotations/delimiters.ts';

export const detachedMark: Rule = {
  id: 'quotes/detached-mark',
  effect: 'fix',
  summary: 'Move a quotation mark from the wrong word to the words that it quotes',
  why: 'A space on the wrong side of a mark is a typing slip or a tokeniser error. The other marks of the paragraph decide which side is wrong.',
  examples: [
    {
      before: 'He said that\u201d the plan\u201d was dead.',
      after: 'He said that \u201cthe plan\u201d was dead.',
    },
    { before: 'They hid the "plan "and left.', after: 'They hid the "plan" and left.' },
    {
      before: 'He praised the\u201d great calm \u201cof the crew and the\u201d patience \u201cof the rest.',
      after: 'He praised the \u201cgreat calm\u201d of the crew and the \u201cpatience\u201d of the rest.',
    },
    { keep: "The players' union and the workers' group met." },
    { keep: 'A 5" pipe and a 6" pipe were laid.' },
    { keep: 'Fish \u2019n\u2019 chips \u2019round the corner.' },
    { keep: "Back in the '90s, rock 'n' roll was already old." },
    { keep: "Get 'em while they're hot, 'cause they won't last." },
  ],
  check(doc) {
    const analysis = analysisOf(doc);
    const detached = analysis.quotations.misspaced.filter(
      (delimiter) => isDetached(delimiter) && isCertain(analysis, delimiter) && isMoved(delimiter),
    );
    if (detached.length === 0) return [];
    const repaired = new Map(analysis.glyphRepairs.map(({ delimiter, glyph }) => [delimiter, glyph]));
    return detached.map((delimiter) => attach(delimiter, repaired.get(delimiter) ?? glyphOf(doc, delimiter)));
  },
};

/** With a smaller margin the reading is doubtful: one mark too many or too few turns all marks after it. */
const MIN_MARGIN_TO_MOVE = 2.5;

/**
 * A single mark before letters may indicate dropped letters or an aspirate (`'is`, `‘Umar`): so no mark is moved across
 * it.
 */
function isMoved({ mark: { glyph }, role, margin }: Delimiter): boolean {
  if (glyph === 'left-single' && role === 'close') return false;
  return margin >= MIN_MARGIN_TO_MOVE && glyph !== 'apostrophe' && glyph !== 'right-single';
}

function glyphOf({ text }: Document, { mark }: Delimiter): string {
  return text.slice(mark.start, mark.end);
}

/** The mark and the space change places. */
function attach(delimiter: Delimiter, glyph: string): EditFinding {
  const { role, mark, margin } = delimiter;
  const gap = gapInside(delimiter);
  const confidence = confidenceOf(margin);
  return role === 'open'
    ? { span: { start: mark.start, end: gap.end }, text: ` ${glyph}`, confidence }
    : { span: { start: gap.start, end: mark.end }, text: `${glyph} `, confidence };
}
