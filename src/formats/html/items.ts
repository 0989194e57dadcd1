import type { Result } from '../../clean.ts';
import { flagId } from '../../flags/flag-id.ts';
import { listFlags, type PlacedFlag } from '../../report/records.ts';
import { locatorOf } from '../../source/locator.ts';
import { apply, type Change } from '../../text/edit.ts';
import { originThrough } from '../../text/position-map.ts';
import { composeChanges, type Piece } from './compose-changes.ts';

/** What the page knows of one flag, removal or repair. Places are those of the file, from 1. */
export interface Item {
  readonly kind: 'flag' | 'removal' | 'repair';
  readonly rules: readonly string[];
  readonly line: number;
  readonly column: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Of a flag: see `flagId`. */
  readonly id?: string;
  readonly severity?: string;
  readonly message?: string;
  /** The evidence of a flag, or the reasons of a change. */
  readonly evidence?: readonly string[];
  readonly suggestion?: string;
}

/** A changed article as the page shows it. */
export interface Comparison {
  /** The text that the pieces are parts of: of a page of HTML the text between its tags. */
  readonly before: string;
  readonly pieces: readonly Piece[];
  /** In the order of the clean text. */
  readonly flags: readonly PlacedFlag[];
  /** The account of a changed piece. */
  readonly itemOf: (piece: Piece) => Item;
}

/** What became of an article, as one list of pieces. */
export function compare(result: Result): Comparison {
  const { passes, original, source } = result;
  // The tags of a page are no words that a reader would miss: what they hold is what is compared.
  const markup = passes.findIndex(({ pass }) => pass !== 'markup');
  const first = markup < 0 ? passes.length : markup;
  const before = passes.slice(0, first).reduce((text, { changes }) => apply(text, changes), original);
  const later = passes.slice(first);
  const removals = new Set<Change>(
    later.flatMap(({ removesBlocks, changes }) => (removesBlocks ? changes : [])),
  );
  const trail = passes.slice(0, first).map(({ positions }) => positions);
  const locator = locatorOf(original, source);
  return {
    before,
    pieces: composeChanges(
      before,
      later.map(({ changes }) => changes),
    ),
    flags: [...listFlags(result)].sort((a, b) => a.start - b.start || b.end - a.end),
    itemOf: (piece) => {
      const { line, column } = locator.place(originThrough(piece, trail).start);
      return { ...toItem(piece, removals), line, column };
    },
  };
}

function toItem({ changes }: Piece, removals: ReadonlySet<Change>): Omit<Item, 'line' | 'column'> {
  const removing = changes.filter((change) => removals.has(change));
  const isRemoval = removing.length > 0;
  const evidence = changes.flatMap(({ reasons = [] }) => reasons);
  return {
    kind: isRemoval ? 'removal' : 'repair',
    rules: [...new Set((isRemoval ? removing : changes).map(({ rule }) => rule))],
    confidence: Math.min(...changes.map(({ confidence }) => confidence)),
    ...(evidence.length > 0 ? { evidence } : {}),
  };
}

/** The account of a flag on the clean text. */
export function flagItem(flag: PlacedFlag, text: string): Item {
  const { rule, line, column, confidence, severity, message, evidence, suggestion } = flag;
  return {
    kind: 'flag',
    id: flagId(rule, text, flag),
    rules: [rule],
    line,
    column,
    confidence,
    severity,
    message,
    ...(evidence ? { evidence } : {}),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
