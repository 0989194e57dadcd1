import type { PageNotes } from '../notes/page-notes.ts';
import type { Element } from '../parse/tree.ts';
import type { Draft, EditList, Sign } from './edit-list.ts';

/** The options of the writer. */
export interface WriterOptions {
  /** Whether links keep their addresses or become text. */
  readonly links: 'keep' | 'text';
  /** `markdown`, or `none` for plain text, one paragraph per block. */
  readonly signs: 'markdown' | 'none';
  /** Whether pictures and films are written; by default not. */
  readonly images?: 'keep' | 'drop';
  /** The address that the page was loaded from, to resolve relative addresses. */
  readonly address?: string | undefined;
}

/** A block of the written text; places are in the source. */
export interface MarkupBlock {
  /** The place of its first word, and the element around it. */
  readonly start: number;
  readonly element: Element;
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'code' | 'table-row';
  /** The level of a heading; 0 for the rest. */
  readonly level: number;
  end: number;
  /** Its place in the plain text. */
  readonly plainStart: number;
  plainEnd: number;
  /** Characters except white space, and how many of them are in links and in emphasis. */
  letters: number;
  linked: number;
  /**
   * How many of the linked characters lead to another part of the page, and how many to tags, authors, accounts and the
   * like.
   */
  local: number;
  aside: number;
  strong: number;
  links: number;
  lines: number;
}

/** The gap between two pieces of content: white space, a line break, the next item, a blank line. */
export const NO_GAP = 0;
export const LINE = 1;
export const ITEM = 2;
export const PARAGRAPH = 3;

/** A container of blocks: the beginning of its first line, and of its other lines. */
export interface Container {
  readonly element: Element;
  readonly isQuote: boolean;
  readonly marker: string;
  isStarted: boolean;
  /** The checkbox of a task, between the marker and the first word. */
  task: string;
}

/** An open list. */
export interface List {
  readonly element: Element;
  /** The number of the next item, and the step; 0 if items have no numbers. */
  next: number;
  readonly step: number;
  hasItem: boolean;
  /** The marker of the last item. */
  marker: string;
  readonly sign: '-' | '*' | '.' | ')';
}

export type InlineKind = 'strong' | 'em' | 'code' | 'del' | 'link' | 'sup' | 'sub' | 'math' | 'note';

/** Inline markup that is open in the source. */
export interface Inline {
  readonly kind: InlineKind;
  readonly element: Element;
  /** The address of a link; the delimiter of a formula. */
  readonly address: string;
  /** How often it was written: a link around many blocks is repeated only for the first ones. */
  times: number;
}

/** Inline markup that is open in the written text. */
export interface Written {
  readonly inline: Inline;
  readonly sign: Sign;
  /** The longest run of backticks inside code. */
  ticks: number;
}

/** A table whose rows are written as such. */
export interface Table {
  readonly element: Element;
  readonly columns: number;
  row: number;
  /** The number of written columns of the row; -1 before its first cell. */
  cell: number;
  /** The number of empty cells due after the current one, which spans more columns. */
  due: number;
  /** For each column the number of rows below that are covered by a cell above. */
  readonly rowsLeft: number[];
  /** For each column the delimiter below its head. */
  readonly alignments: string[];
}

/** Code in a block of its own. */
export interface Code {
  readonly element: Element;
  readonly open: Sign;
  isStarted: boolean;
  language: string;
  /** Line ends read but not yet written. */
  readonly lineEnds: (Draft | null)[];
  ticks: number;
  tildes: number;
}

export interface State extends EditList {
  readonly source: string;
  readonly options: WriterOptions;
  readonly notes: PageNotes;
  readonly blocks: MarkupBlock[];
  readonly containers: Container[];
  readonly wanted: Inline[];
  readonly written: Written[];
  readonly tables: (Table | null)[];
  readonly lists: List[];
  /** The last closed list, and the numbers of containers and blocks at that time. */
  listBefore: { readonly sign: List['sign']; readonly depth: number; readonly blocks: number } | null;
  /** The last written picture, and the first address of each picture with several. */
  picture: Element | null;
  readonly sources: Map<Element, string>;
  code: Code | null;
  block: MarkupBlock | null;
  /** The current heading, and whether anything of it is written. */
  heading: { readonly element: Element; readonly level: number } | null;
  gap: number;
  /** White space due before the next word, and the edit that removed it. */
  space: '' | ' ' | '\t';
  spaceDraft: Draft | null;
  hasRule: boolean;
  /** True if there is nothing before the next word that white space could separate it from. */
  isFresh: boolean;
  /** The last written character, and the end of its source. */
  last: string;
  /** The place of the character that was escaped at the beginning of a line; -1 for none. */
  escapedAt: number;
  linkDepth: number;
  localDepth: number;
  asideDepth: number;
  strongDepth: number;
  /** The plain text: the words as read, one line per block. */
  readonly plain: string[];
  plainLength: number;
  /** Characters that would become markup with a second one of their kind in the block. */
  readonly lone: Map<string, Sign>;
}

/** Adds to the plain text. */
export function say(state: State, text: string): void {
  state.plain.push(text);
  state.plainLength += text.length;
}

export function newState(source: string, options: WriterOptions, notes: PageNotes): State {
  return {
    source,
    options,
    notes,
    drafts: [],
    blocks: [],
    containers: [],
    wanted: [],
    written: [],
    tables: [],
    lists: [],
    listBefore: null,
    picture: null,
    sources: new Map(),
    code: null,
    block: null,
    heading: null,
    gap: PARAGRAPH,
    space: '',
    spaceDraft: null,
    hasRule: false,
    isFresh: true,
    last: '',
    escapedAt: -1,
    linkDepth: 0,
    localDepth: 0,
    asideDepth: 0,
    strongDepth: 0,
    plain: [],
    plainLength: 0,
    lone: new Map(),
  };
}
