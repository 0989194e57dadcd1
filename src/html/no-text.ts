import { attribute, type Page } from '../passes/markup/parse/tree.ts';
import type { MarkupText } from '../passes/markup/read.ts';

/** A page with fewer letters in total has no article. */
const LEAST_LETTERS = 200;
/** With at least this many characters of scripts, they are likely to make the page. */
const LEAST_SCRIPT = 1000;
const DATA: ReadonlySet<string> = new Set([
  '__NEXT_DATA__',
  '__NUXT_DATA__',
  '__APOLLO_STATE__',
  '__PRELOADED_STATE__',
]);

/** True for a page whose text comes from scripts: the article is not in the source. */
export function isMadeByScripts({ page, blocks }: MarkupText): boolean {
  let letters = 0;
  for (const block of blocks) letters += block.letters - block.linked;
  return letters < LEAST_LETTERS && hasScripts(page);
}

function hasScripts({ elements, steps }: Page): boolean {
  if (elements.some((one) => one.name === 'script' && DATA.has(attribute(one, 'id') ?? ''))) return true;
  let length = 0;
  for (const step of steps)
    if (step.kind === 'text' && step.element.name === 'script') length += step.end - step.start;
  return (
    length >= LEAST_SCRIPT ||
    elements.some((one) => one.name === 'script' && attribute(one, 'src') !== undefined)
  );
}
