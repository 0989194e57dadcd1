import type { Result } from '../../clean.ts';
import { flagId } from '../../flags/flag-id.ts';
import { listFlags, type PlacedFlag } from '../../report/records.ts';
import { locatorOf } from '../../source/locator.ts';
import { apply, type Change } from '../../text/edit.ts';
import { originThrough } from '../../text/position-map.ts';
import type { Span } from '../../text/span.ts';
import { composeChanges, type Piece } from './compose-changes.ts';
import type { Item } from './page/page-data.ts';

/** A changed article as the page shows it. */
export interface Comparison {
  /** The text that the pieces are parts of; for an HTML page, the text between its tags. */
  readonly before: string;
  readonly pieces: readonly Piece[];
  /** In the order of the clean text. */
  readonly flags: readonly PlacedFlag[];
  /** The description of a changed piece. */
  readonly itemOf: (piece: Piece) => Item;
  /** The place in the file of an offset of `before`. */
  readonly placeOf: (offset: number) => Pick<Item, 'line' | 'column'>;
}

/** What became of an article, as one list of pieces. */
export function compare(result: Result): Comparison {
  const { passes, original, source } = result;
  // Readers do not miss tags, so the comparison begins with the text between them.
  const markup = passes.findIndex(({ pass }) => pass !== 'markup');
  const first = markup < 0 ? passes.length : markup;
  const before = passes.slice(0, first).reduce((text, { changes }) => apply(text, changes), original);
  const later = passes.slice(first);
  const removals = new Set<Change>(
    later.flatMap(({ removesBlocks, changes }) => (removesBlocks ? changes : [])),
  );
  const trail = passes.slice(0, first).map(({ positions }) => positions);
  const locator = locatorOf(original, source);
  const placeOf = (span: Span) => {
    const { line, column } = locator.place(originThrough(span, trail).start);
    return { line, column };
  };
  return {
    before,
    pieces: composeChanges(
      before,
      later.map(({ changes }) => changes),
    ),
    flags: [...listFlags(result)].sort((a, b) => a.start - b.start || b.end - a.end),
    placeOf: (offset) => placeOf({ start: offset, end: offset }),
    itemOf: (piece) => ({ ...toItem(piece, removals), ...placeOf(piece) }),
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

/** The description of a flag on the clean text. */
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
