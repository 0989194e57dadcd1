import type { PageNotes } from '../notes/page-notes.ts';
import type { Element } from '../parse/tree.ts';
import type { Draft, EditList, Sign } from './edit-list.ts';

/** How the text is to be written. */
export interface WriterOptions {
  /** Whether links keep their addresses or become text. */
  readonly links: 'keep' | 'text';
  /** `markdown`, or `none`: the bare text, a block a paragraph. */
  readonly signs: 'markdown' | 'none';
  /** Whether pictures and films are written; not given: no. */
  readonly images?: 'keep' | 'drop';
  /** Where the page was loaded from, for the addresses that are relative. */
  readonly address?: string | undefined;
}

/** A block of the text that is written: places are those of the source. */
export interface MarkupBlock {
  /** Where its first word stands, and the element around it. */
  readonly start: number;
  readonly element: Element;
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'code' | 'table-row';
  /** The level of a heading; 0 for the rest. */
  readonly level: number;
  end: number;
  /** Its place in the bare text. */
  readonly plainStart: number;
  plainEnd: number;
  /** Characters that are no white space, and how many of them are in links, in emphasis. */
  letters: number;
  linked: number;
  /** How many of the linked ones lead to another part of the page, and to tags, authors, accounts and the like. */
  local: number;
  aside: number;
  strong: number;
  links: number;
  lines: number;
}

/** How two stretches of content are parted: by white space, a line break, the next item, a blank line. */
export const NO_GAP = 0;
export const LINE = 1;
export const ITEM = 2;
export const PARAGRAPH = 3;

/** A block that other blocks lie in: what its first line begins with, and its other lines. */
export interface Container {
  readonly element: Element;
  readonly isQuote: boolean;
  readonly marker: string;
  isStarted: boolean;
  /** The box of a task, which stands between the marker and the first word. */
  task: string;
}

/** A list that is open. */
export interface List {
  readonly element: Element;
  /** The number of the next item, and by how much it grows; 0 where items have none. */
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
  /** Where a link leads; the sign of a formula. */
  readonly address: string;
  /** How often it has been written: a link around many blocks is not written for each of them. */
  times: number;
}

/** Inline markup that is open in the text that is written. */
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
  /** The number of columns of the row that are written; -1 before its first cell. */
  cell: number;
  /** Empty cells that are due after the one that is read: it spans more columns. */
  due: number;
  /** For each column how many rows below are covered by a cell above. */
  readonly rowsLeft: number[];
  /** For each column what stands below its head. */
  readonly alignments: string[];
}

/** Code in a block of its own. */
export interface Code {
  readonly element: Element;
  readonly open: Sign;
  isStarted: boolean;
  language: string;
  /** Ends of lines that were read and not written. */
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
  /** The list that was closed last, and how many containers and blocks there were. */
  listBefore: { readonly sign: List['sign']; readonly depth: number; readonly blocks: number } | null;
  /** The picture that was written last, and the first address of each that has several. */
  picture: Element | null;
  readonly sources: Map<Element, string>;
  code: Code | null;
  block: MarkupBlock | null;
  /** The heading that is being read, and whether anything of it is written. */
  heading: { readonly element: Element; readonly level: number } | null;
  gap: number;
  /** White space that is due before the next word, and the edit that took it. */
  space: '' | ' ' | '\t';
  spaceDraft: Draft | null;
  hasRule: boolean;
  /** True where nothing stands before the next word that white space could part it from. */
  isFresh: boolean;
  /** The last character that was written, and where the source of it ends. */
  last: string;
  /** The place of the character that was escaped because it begins a line; -1 for none. */
  escapedAt: number;
  linkDepth: number;
  localDepth: number;
  asideDepth: number;
  strongDepth: number;
  /** The bare text: the words as they are read, a line a block. */
  readonly plain: string[];
  plainLength: number;
  /** Signs that a second one of their kind in the block would make markup. */
  readonly lone: Map<string, Sign>;
}

/** Adds to the bare text. */
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
