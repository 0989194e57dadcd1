/** The Markdown of a list item. */
export interface Item {
  /** The length of the marker in the text. */
  readonly marker: number;
  readonly lead: string;
  /** The indent of further lines of the item. */
  readonly indent: string;
  /** The number of the list; items of one list may be on neighbouring lines. */
  readonly list: number;
}

/** Writes markers so that the nesting and numbers of the source are visible. */
export interface ListWriter {
  /** @param head the first characters of the item */
  write(head: string, depth: number): Item | undefined;
  /** Called for anything except an item. */
  close(): void;
}

interface Level {
  readonly indent: string;
  readonly number: number | undefined;
  readonly delimiter: string;
}

const MARKER = /^(?:(\d{1,3})[.)]|\S)[ \t\u00a0]+/u;

export function listWriter(): ListWriter {
  let levels: readonly Level[] = [];
  let list = 0;
  return {
    close() {
      levels = [];
      list++;
    },
    write(head, depth) {
      const found = MARKER.exec(head);
      const number = found?.[1] === undefined ? undefined : Number(found[1]);
      // Markdown would show 007 as 7.
      if (!found || (number !== undefined && String(number) !== found[1])) {
        levels = [];
        return undefined;
      }
      const level = Math.min(depth - 1, levels.length);
      const before: Level | undefined = levels[level];
      const follows =
        before &&
        (number === undefined ? before.number === undefined : number === (before.number ?? Number.NaN) + 1);
      // Markdown counts by itself; another delimiter begins a new list.
      const delimiter =
        number === undefined
          ? '-'
          : before && !follows && before.delimiter === '.'
            ? ')'
            : follows
              ? before.delimiter
              : '.';
      if (before && !follows) list++;
      const lead =
        (levels[level - 1]?.indent ?? '') + (number === undefined ? '- ' : `${number}${delimiter} `);
      const indent = ' '.repeat(lead.length);
      levels = [...levels.slice(0, level), { indent, number, delimiter }];
      return { marker: found[0].length, lead, indent, list };
    },
  };
}
