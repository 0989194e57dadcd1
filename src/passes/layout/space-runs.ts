import { isSpace } from '../../text/characters.ts';
import type { Rule } from '../rule.ts';

const SPACE = 32;
const LINE_FEED = 10;

export const spaceRuns: Rule = {
  id: 'layout/space-runs',
  effect: 'fix',
  summary: 'Make a run of blanks one space',
  why: 'Typists put two after a full stop, and tags that were taken out leave their blanks. In code and tables blanks are meant.',
  examples: [
    { before: 'See also  the list.   It is long.', after: 'See also the list. It is long.' },
    { keep: 'See also the list. It is long.' },
    { keep: 'one\t two\t three', because: 'cells of a table' },
    { keep: '```\na  =  b\n```', because: 'code' },
  ],
  *check({ text, blocks }) {
    for (const { kind, span } of blocks) {
      if (kind === 'code' || kind === 'table' || kind === 'front-matter') continue;
      for (let at = span.start; at < span.end; at++) {
        const code = text.charCodeAt(at);
        if (code > SPACE && code < 128) continue;
        if (!isSpace(code)) continue;
        const start = at;
        let hasLineEnd = false;
        while (at < span.end && isSpace(text.charCodeAt(at)))
          hasLineEnd = text.charCodeAt(at++) === LINE_FEED || hasLineEnd;
        if (at - start > 1 && !hasLineEnd) yield { span: { start, end: at }, text: ' ' };
      }
    }
  },
};
