import { boilerplate } from './boilerplate/index.ts';
import { characters } from './characters/index.ts';
import { layout } from './layout/index.ts';
import { markup } from './markup/index.ts';
import { quotes } from './quotes/index.ts';
import { glyphs } from './quotes/style-pass.ts';
import type { Pass, Rule } from './rule.ts';
import { translation } from './translation/index.ts';

/**
 * The passes in their order. Markup first, since the others read Markdown or text; then characters, since every later rule reads them; layout before boilerplate,
 * which removes whole blocks; quotes after both, since a menu is no evidence of house style; the wished-for
 * glyphs after the repair that needs the old ones; flags last, on what stays.
 */
export const PASSES: readonly Pass[] = Object.freeze(
  [markup, characters, layout, boilerplate, quotes, glyphs, translation].map(frozen),
);

/** Every rule of every pass, in order. */
export const RULES: readonly Rule[] = Object.freeze(PASSES.flatMap((pass) => pass.rules));

/** The list is public: nobody who has it can change what another caller's texts become. */
function frozen(pass: Pass): Pass {
  for (const rule of pass.rules) Object.freeze(rule);
  Object.freeze(pass.rules);
  return Object.freeze(pass);
}
