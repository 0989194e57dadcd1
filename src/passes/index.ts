import { boilerplate } from './boilerplate/index.ts';
import { characters } from './characters/index.ts';
import { layout } from './layout/index.ts';
import { markup } from './markup/index.ts';
import { quotes } from './quotes/index.ts';
import { glyphs } from './quotes/style-pass.ts';
import type { Pass, Rule } from './rule.ts';
import { translation } from './translation/index.ts';

/**
 * The passes in order: markup first, since the others read Markdown or text; then characters, which all later rules
 * read; layout before boilerplate, which removes whole blocks; quotes after both, since menus say nothing about the
 * house style; the requested glyphs after the repair, which needs the original ones; flags last, on the final text.
 */
export const PASSES: readonly Pass[] = Object.freeze(
  [markup, characters, layout, boilerplate, quotes, glyphs, translation].map(frozen),
);

/** Every rule of every pass, in order. */
export const RULES: readonly Rule[] = Object.freeze(PASSES.flatMap((pass) => pass.rules));

/** Frozen, because the list is public: no caller can change what happens to another caller's texts. */
function frozen(pass: Pass): Pass {
  for (const rule of pass.rules) Object.freeze(rule);
  Object.freeze(pass.rules);
  return Object.freeze(pass);
}
