import {
  type BelowBestFeature,
  BLOCK,
  FURNITURE,
  HEAD_OVERLAP,
  LEFTOVER,
  NEIGHBOURS,
  PAGE,
  POSITION,
  POSITION_SHAPE,
  SEEN_BY_NEIGHBOURS,
  SEGMENT,
  STAGE,
  STAGE_NEIGHBOURS,
  STAGE_SCORE,
  STAGE_WORDS,
  STRUCTURE,
  TEXT_OVERLAP,
  type TextOverlapFeature,
} from './schema.ts';

/** The columns of the rows that the models read, and the only way to fill them in. */

/** The columns of a row by name. */
export interface Layout<Name extends string> {
  readonly names: readonly Name[];
  readonly width: number;
  readonly column: Readonly<Record<Name, number>>;
}

function layoutOf<const Names extends readonly (readonly string[])[]>(
  ...groups: Names
): Layout<Names[number][number]> {
  const names: readonly Names[number][number][] = groups.flat();
  const columns = names.map((name, index) => [name, index] as const);
  return {
    names,
    width: names.length,
    column: Object.fromEntries(columns) as Record<Names[number][number], number>,
  };
}

const namesOf = <Name extends string>(group: Readonly<Record<Name, string>>) => Object.keys(group) as Name[];

/** A row of the first stage: one for each block. */
export const FIRST_STAGE = layoutOf(
  namesOf(BLOCK),
  namesOf(PAGE),
  NEIGHBOURS.flatMap((place) => SEEN_BY_NEIGHBOURS.map((name) => `${name} at ${place}` as const)),
  namesOf(STRUCTURE),
  namesOf(FURNITURE),
);
export type FirstStageFeature = (typeof FIRST_STAGE.names)[number];

/** A row of the leftovers model: one for each block. */
export const LEFTOVER_STAGE = layoutOf(FIRST_STAGE.names, namesOf(LEFTOVER));

/** Features of the first stage that the second one reads in addition to those of the block and of the structure. */
const PLACE_IN_PAGE = ['place', 'blocks', 'sinceComments', 'sinceRelated', 'sinceFooter'] as const;
const AROUND = [
  'proseIn3',
  'proseIn10',
  'wordsIn2',
  'wordsIn6',
  'shortRun',
  'likeTwoBefore',
  'longestBlock',
  'fromStart',
  'words at -1',
  'words at 1',
  'end at -1',
  'end at 1',
  'lexical at -1',
  'lexical at 1',
] as const;

/** A row of the second stage: one for each block. */
export const SECOND_STAGE = layoutOf(
  namesOf(BLOCK),
  namesOf(STAGE_SCORE),
  STAGE_NEIGHBOURS.map((place) => `firstStage at ${place}` as const),
  namesOf(STAGE),
  PLACE_IN_PAGE,
  namesOf(STAGE_WORDS),
  AROUND,
  namesOf(STRUCTURE),
  namesOf(SEGMENT),
  namesOf(FURNITURE),
);

/** Features of the first stage that the title model reads. */
const OF_LINE = [
  'words',
  'letters',
  'wordLength',
  'functionWords',
  'capitalised',
  'allCapitals',
  'numbers',
  'end',
  'start',
  'commas',
  'stops',
  'bars',
  'symbols',
  'brackets',
  'atSigns',
  'slashes',
  'questions',
  'exclamations',
  'colons',
  'dashes',
  'tabs',
  'wide',
  'longestWord',
  'repeats',
  'sameBeginning',
  'lexical',
  'date',
  'bodyWords',
  'titleWords',
  'prose',
  'shortRun',
  'fromFirstProse',
  'blocksToProseAfter',
  'likeTwoBefore',
  'likeNext',
  'proseIn10',
  'lexicalBefore6',
  'lexicalAfter6',
  'wordsBefore6',
  'wordsAfter6',
  'pageWords',
  'blocks',
  'proseShare',
  'sinceRelated',
  'sinceShare',
  'sinceComments',
  'place',
  ...namesOf(FURNITURE),
] as const satisfies readonly FirstStageFeature[];
const OF_LINES_AROUND = [
  'lexical at -1',
  'end at -1',
  'capitalised at -1',
  'numbers at -1',
  'functionWords at -1',
  'lexical at 1',
  'end at 1',
  'capitalised at 1',
  'numbers at 1',
  'functionWords at 1',
  'lexical at 2',
] as const satisfies readonly FirstStageFeature[];

const belowBest = <Name extends TextOverlapFeature | 'bodyWords'>(name: Name) =>
  `${name} below best` as const satisfies BelowBestFeature;

/** A row of the title model: one for each candidate line. */
export const TITLE = layoutOf(
  OF_LINE,
  namesOf(POSITION),
  OF_LINES_AROUND,
  namesOf(POSITION_SHAPE),
  namesOf(HEAD_OVERLAP),
  namesOf(TEXT_OVERLAP),
  namesOf(TEXT_OVERLAP).map(belowBest),
  [belowBest('bodyWords')],
);

/** One formula for each feature of a group: its value for an item (a block, or the index of a candidate). */
export type Formulas<Name extends string, Context> = Readonly<
  Record<Name, (context: Context, item: number) => number>
>;

/** A group of features with the columns of a layout that they fill in. */
export interface FeatureGroup<Context> {
  readonly width: number;
  readonly columns: readonly number[];
  readonly formulas: readonly ((context: Context, item: number) => number)[];
}

/** The formulas of a group with their columns, resolved once, since a page evaluates hundreds of them. */
export function featureGroup<Name extends string, Group extends Name, Context>(
  { width, column }: Layout<Name>,
  formulas: Formulas<Group, Context>,
): FeatureGroup<Context> {
  const names = Object.keys(formulas) as Group[];
  return {
    width,
    columns: names.map((name) => column[name]),
    formulas: names.map((name) => formulas[name]),
  };
}

/** Fills in the columns of a group in the rows of some items. An item is the number of its row. */
export function writeFeatures<Context>(
  values: Float32Array,
  { width, columns, formulas }: FeatureGroup<Context>,
  context: Context,
  items: Uint32Array,
): void {
  for (let feature = 0; feature < formulas.length; feature++) {
    const formula = formulas[feature];
    const column = columns[feature];
    for (let index = 0; index < items.length; index++)
      values[items[index] * width + column] = formula(context, items[index]);
  }
}

/** The columns that a layout shares with the first stage, and their positions there. */
export interface SharedColumns {
  readonly width: number;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/** The columns that a layout takes from the first stage. */
export function sharedColumns({ names, width, column }: Layout<string>): SharedColumns {
  const source: Readonly<Record<string, number | undefined>> = FIRST_STAGE.column;
  const shared = names.filter((name) => source[name] !== undefined);
  return {
    width,
    from: Uint16Array.from(shared, (name) => source[name] ?? 0),
    to: Uint16Array.from(shared, (name) => column[name]),
  };
}

/** Copies the columns that a layout shares with the first stage. `blocks` gives the block of each item. */
export function copyFeatures(
  values: Float32Array,
  { width, from, to }: SharedColumns,
  firstStage: Float32Array,
  items: Uint32Array,
  blocks: ArrayLike<number>,
): void {
  for (let index = 0; index < items.length; index++) {
    const row = items[index] * width;
    const source = blocks[index] * FIRST_STAGE.width;
    for (let at = 0; at < to.length; at++) values[row + to[at]] = firstStage[source + from[at]];
  }
}

/** The numbers from 0 on: the items of a page whose rows are all filled in. */
export function allItems(count: number): Uint32Array {
  const items = new Uint32Array(count);
  for (let item = 0; item < count; item++) items[item] = item;
  return items;
}
