import { lazy } from '../knowledge/lazy.ts';
import { PASSES } from './index.ts';
import type { Pass, Rule } from './rule.ts';

/** A pass with those of its rules that were asked for. */
export interface SelectedPass {
  readonly pass: Pass;
  readonly rules: readonly Rule[];
}

/** Ids of passes and rules: which run, and which do not. */
export interface RuleSelection {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
}

/**
 * The passes in their order with the rules that were asked for. An optional rule runs only when `only` names it
 * itself. A pass without a rule to run is left out.
 * @throws RangeError for an unknown pass or rule, and for one that cannot be left out alone
 */
export function selectRules(selection: RuleSelection): readonly SelectedPass[] {
  return selection.only || selection.skip ? select(selection) : usual();
}

/** What runs where nothing else is asked for. */
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
