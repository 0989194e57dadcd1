import type { Element, Page } from '../parse/tree.ts';
import type { MarkupBlock } from '../writer/state.ts';
import { PARTS, partReader } from './class-words.ts';
import { commentElements, type Names } from './comments.ts';
import { CONTAINERS, containersOf } from './containers.ts';

/* Facts about each element of a page: its own names, those of its ancestors, and the text in it. */

/** The log-odds of being boilerplate for each block, by the text model. */
export interface TextScores {
  readonly lexical: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** Sums over the text in each element, by the numbers of the elements. */
export interface TreeFacts {
  readonly elements: readonly Element[];
  /** The distance to the nearest container or part of each kind, plus 1; 0 if there is none. */
  readonly containerUp: readonly Uint8Array[];
  readonly partUp: readonly Uint8Array[];
  readonly letters: Float64Array;
  readonly linked: Float64Array;
  /** Letters times the probability that they belong to the article. */
  readonly likely: Float64Array;
  readonly blocks: Float64Array;
  /** The deepest element with most of the likely text. */
  readonly main: Element;
  /** The probability that each block belongs to the article. */
  readonly probability: Float64Array;
  readonly names: Names;
  /** 1 for each element in a comment. */
  readonly isComment: Uint8Array;
}

const MOST_UP = 250;

/** Computes the facts of all elements in a few passes; children come after their parents. */
export function readTreeFacts(
  { elements }: Page,
  blocks: readonly MarkupBlock[],
  { second }: TextScores,
): TreeFacts {
  const names = {
    containers: Int32Array.from(elements, containersOf),
    parts: Int32Array.from(elements, partReader()),
  };
  const containerUp = distances(elements, CONTAINERS.length, names.containers);
  const partUp = distances(elements, PARTS.length, names.parts);
  const letters = new Float64Array(elements.length);
  const linked = new Float64Array(elements.length);
  const likely = new Float64Array(elements.length);
  const sums = { letters, linked, likely, blocks: new Float64Array(elements.length) };
  const probability = new Float64Array(blocks.length);
  const isComment = commentElements(elements, names);
  blocks.forEach((block, index) => {
    const at = block.element.index;
    probability[index] = 1 / (1 + Math.exp(second[index]));
    letters[at] += block.letters;
    linked[at] += block.linked;
    sums.blocks[at] += 1;
    if (isComment[at] === 0) likely[at] += block.letters * probability[index];
  });
  addToParents(elements, sums);
  return {
    elements,
    containerUp,
    partUp,
    ...sums,
    main: mainElement(elements, likely),
    probability,
    names,
    isComment,
  };
}

type Sums = Pick<TreeFacts, 'letters' | 'linked' | 'likely' | 'blocks'>;

/** Adds the sums of each element to those of its parent, from the last element on. */
function addToParents(elements: readonly Element[], { letters, linked, likely, blocks }: Sums): void {
  for (let at = elements.length - 1; at > 0; at--) {
    const up = (elements[at].parent as Element).index;
    letters[up] += letters[at];
    linked[up] += linked[at];
    likely[up] += likely[at];
    blocks[up] += blocks[at];
  }
}

function distances(elements: readonly Element[], kinds: number, bits: Int32Array): Uint8Array[] {
  const up = Array.from({ length: kinds }, () => new Uint8Array(elements.length));
  /** The kinds of each element and its ancestors. */
  const all = new Int32Array(elements.length);
  for (const { index, parent } of elements) {
    const own = bits[index];
    const above = parent?.index ?? index;
    all[index] = own | all[above];
    for (let rest = all[index]; rest !== 0; ) {
      const kind = 31 - Math.clz32(rest);
      rest &= ~(1 << kind);
      up[kind][index] = (own >> kind) & 1 ? 1 : Math.min(MOST_UP, up[kind][above] + 1);
    }
  }
  return up;
}

const MAIN_SHARE = 0.7;

function mainElement(elements: readonly Element[], likely: Float64Array): Element {
  let main = elements[0];
  for (const element of elements)
    if (likely[element.index] >= MAIN_SHARE * likely[0] && element.depth >= main.depth) main = element;
  return main;
}
