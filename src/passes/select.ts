import { lazy } from '../knowledge/lazy.ts';
import { PASSES } from './index.ts';
import type { Pass, Rule } from './rule.ts';

/** A pass with its selected rules. */
export interface SelectedPass {
  readonly pass: Pass;
  readonly rules: readonly Rule[];
}

/** The ids of passes and rules to run, and of those not to run. */
export interface RuleSelection {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
}

/**
 * The passes in their order with the selected rules. An optional rule runs only if `only` names it. A pass
 * without rules to run is omitted.
 * @throws RangeError for an unknown pass or rule, and for one that can only be skipped with its pass
 */
export function selectRules(selection: RuleSelection): readonly SelectedPass[] {
  return selection.only || selection.skip ? select(selection) : usual();
}

/** The default selection. */
const usual = lazy(() => select({}));

function select({ only, skip = [] }: RuleSelection): readonly SelectedPass[] {
  for (const id of [...(only ?? []), ...skip]) {
    if (!PASSES.some((pass) => pass.id === id || pass.rules.some((rule) => rule.id === id))) {
      throw new RangeError(`there is no pass or rule named ${id}`);
    }
  }
  for (const id of skip) {
    const whole = PASSES.find((pass) => pass.readsHtml && pass.rules.some((rule) => rule.id === id));
    if (whole)
      throw new RangeError(`${id} cannot be left out alone: leave out ${whole.id} to read HTML as text`);
  }
  const isWanted = (pass: Pass, rule: Rule) =>
    (only ? only.includes(rule.id) || (only.includes(pass.id) && !rule.optional) : !rule.optional) &&
    !skip.includes(pass.id) &&
    !skip.includes(rule.id);
  return PASSES.map((pass) => ({ pass, rules: pass.rules.filter((rule) => isWanted(pass, rule)) })).filter(
    ({ rules }) => rules.length > 0,
  );
}
