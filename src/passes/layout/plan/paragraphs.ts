import { isBlank } from '../../../text/lines.ts';
import { type LayoutEdit, type LinedDocument, propose } from './lined-document.ts';

const MOST_GAPS = 0.1;
const LEAST_LINES = 3;
/** If no line is longer, the text may be verse or a list, and its lines are left as they are. In UTF-16 units. */
const LONGEST_VERSE = 80;
const TIGHT: ReadonlySet<string> = new Set(['list-item', 'table', 'code', 'quote', 'front-matter']);

/** Adds a blank line between the blocks of a text with one paragraph per line. */
export function partParagraphs({ doc, lines, blockOf }: LinedDocument, edits: LayoutEdit[]): void {
  let visible = 0;
  let blank = 0;
  let longest = 0;
  for (const [index, line] of lines.entries()) {
    if (!isBlank(line)) {
      visible++;
      longest = Math.max(longest, line.end - line.start);
    } else if (visible > 0 && index + 1 < lines.length && !isBlank(lines[index + 1])) blank++;
  }
  if (visible < LEAST_LINES || longest <= LONGEST_VERSE || blank >= MOST_GAPS * (visible - 1)) return;
  for (let index = 1; index < lines.length; index++) {
    const [above, below] = [blockOf[index - 1], blockOf[index]];
    if (above < 0 || below < 0 || above === below) continue;
    const kind = doc.blocks[above].kind;
    if (kind === doc.blocks[below].kind && TIGHT.has(kind)) continue;
    const at = lines[index].start - lines[index].indent;
    propose(edits, 'layout/paragraph-break', [lines[index - 1].end, at], '\n\n');
  }
}
