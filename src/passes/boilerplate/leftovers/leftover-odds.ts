import type { Setting } from '../decision/setting.ts';
import { LEFTOVER_STAGE } from '../features/layout.ts';
import { scoreRows, type Trees } from '../model/boosted-trees.ts';
import { leftoverFeatures } from './features.ts';

/**
 * The log-odds that each block of a machine-translated article is left over from its web page. The other models have
 * learnt whole pages; these trees have learnt articles with a few lines around and between their paragraphs.
 */
export function leftoverOdds(setting: Setting, trees: Trees): Float64Array {
  const blocks = setting.page.spans.length;
  const starts = Uint32Array.from({ length: blocks }, (_, block) => block * LEFTOVER_STAGE.width);
  return scoreRows(trees, leftoverFeatures(setting), starts);
}
