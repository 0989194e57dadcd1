import type { FurnitureFunction, FurnitureKind } from '../furniture/functions.ts';
import { type FurnitureMatch, isAnnouncing } from '../furniture/match.ts';
import { FIRST_STAGE, type Formulas, featureGroup, writeFeatures } from './layout.ts';
import { prefixSums, within } from './prefix-sums.ts';
import type { FurnitureFeature } from './schema.ts';

/** Features of the furniture that the lexicon recognises, in each block and in the blocks around it. */

/** The weight of a label as evidence that its block is furniture. */
export const EVIDENCE = { context: 0.5, likely: 1, sure: 2 } as const;

interface Labels {
  readonly furniture: readonly (FurnitureMatch | null)[];
  readonly prose: Uint8Array;
}

/** The input of the formulas. */
interface Context {
  readonly furniture: readonly (FurnitureMatch | null)[];
  readonly blocks: number;
  readonly evidence: Float64Array;
  readonly sum: Float64Array;
  /** The evidence in the run of blocks without prose around each block, and the length of the run. */
  readonly runEvidence: Float64Array;
  readonly runLength: Uint32Array;
  readonly share: number;
  readonly functions: number;
  readonly sinceAnnouncing: Int32Array;
}

/** Writes the features of furniture. */
export function writeFurniture(values: Float32Array, labels: Labels, items: Uint32Array): void {
  writeFeatures(values, GROUP, contextOf(labels), items);
}

/** The evidence of a label that a block is furniture; 0 without a label. */
export function evidenceOf(match: FurnitureMatch | null): number {
  return match ? EVIDENCE[match.certainty] : 0;
}

function contextOf({ furniture, prose }: Labels): Context {
  const blocks = furniture.length;
  const evidence = new Float64Array(blocks);
  const functions = new Set<FurnitureFunction | undefined>();
  let telling = 0;
  for (let block = 0; block < blocks; block++) {
    evidence[block] = evidenceOf(furniture[block]);
    functions.add(furniture[block]?.function);
    if (evidence[block] >= EVIDENCE.likely) telling++;
  }
  return {
    furniture,
    blocks,
    evidence,
    sum: prefixSums(blocks, (block) => evidence[block]),
    ...readRuns(furniture, prose),
    share: blocks > 0 ? telling / blocks : 0,
    functions: functions.size,
    sinceAnnouncing: readAnnouncing(furniture, prose),
  };
}

/** Sums the evidence of each run of blocks without prose. A function counts once, by its strongest label. */
function readRuns(
  furniture: readonly (FurnitureMatch | null)[],
  prose: Uint8Array,
): Pick<Context, 'runEvidence' | 'runLength'> {
  const runEvidence = new Float64Array(furniture.length);
  const runLength = new Uint32Array(furniture.length);
  for (let from = 0; from < furniture.length; ) {
    let to = from;
    const best = new Map<FurnitureFunction, number>();
    while (to < furniture.length && prose[to] === 0) {
      const match = furniture[to++];
      if (match) best.set(match.function, Math.max(best.get(match.function) ?? 0, evidenceOf(match)));
    }
    let sum = 0;
    for (const one of best.values()) sum += one;
    runEvidence.fill(sum, from, to);
    runLength.fill(to - from, from, to);
    from = to + 1;
  }
  return { runEvidence, runLength };
}

const MOST_SINCE = 15;

function readAnnouncing(furniture: readonly (FurnitureMatch | null)[], prose: Uint8Array): Int32Array {
  const since = new Int32Array(furniture.length);
  let last = -1;
  furniture.forEach((match, block) => {
    if (prose[block] > 0 || (last >= 0 && block - last > MOST_SINCE)) last = -1;
    since[block] = last < 0 ? -1 : block - last;
    if (match && isAnnouncing(match)) last = block;
  });
  return since;
}

/** 1 for a label that one of the given rules reports. */
const hasKind =
  (...kinds: readonly FurnitureKind[]) =>
  ({ furniture }: Context, block: number) => {
    const match = furniture[block];
    return match && kinds.includes(match.kind) ? 1 : 0;
  };

const FORMULAS: Formulas<FurnitureFeature, Context> = {
  furniture: ({ evidence }, block) => evidence[block],
  furnitureShare: ({ furniture }, block) => furniture[block]?.share ?? 0,
  furnitureLabels: ({ furniture }, block) => Math.min(8, furniture[block]?.labels ?? 0),
  announces: ({ furniture }, block) => {
    const match = furniture[block];
    return match && isAnnouncing(match) ? 1 : 0;
  },
  relatedLabel: hasKind('related-links', 'read-more'),
  shareLabel: hasKind('share-bar'),
  commentLabel: hasKind('comment-form'),
  creditLabel: hasKind('caption'),
  bylineLabel: hasKind('byline', 'author-box'),
  navigationLabel: hasKind('navigation'),
  offerLabel: hasKind('newsletter', 'cookie-notice'),
  advertLabel: hasKind('advert'),
  legalLabel: hasKind('copyright'),
  furnitureAbove: ({ evidence }, block) => (block > 0 ? evidence[block - 1] : 0),
  furnitureBelow: ({ evidence, blocks }, block) => (block + 1 < blocks ? evidence[block + 1] : 0),
  furnitureIn2: ({ sum }, block) => within(sum, block - 2, block + 3),
  furnitureIn6: ({ sum }, block) => within(sum, block - 6, block + 7),
  furnitureInRun: ({ runEvidence }, block) => Math.min(12, runEvidence[block]),
  furnitureRunLength: ({ runLength }, block) => Math.min(60, runLength[block]),
  furnitureOfPage: ({ share }) => share,
  furnitureFunctions: ({ functions }) => Math.min(20, functions),
  sinceAnnouncing: ({ sinceAnnouncing }, block) => sinceAnnouncing[block],
};
const GROUP = featureGroup(FIRST_STAGE, FORMULAS);
