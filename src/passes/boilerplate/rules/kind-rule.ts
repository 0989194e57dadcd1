import type { EditFinding, Rule } from '../../rule.ts';
import { removalsOf } from '../decision/decide.ts';

/** A rule that takes the blocks which the decision gave to it. */
export function kindRule(rule: Omit<Rule, 'effect' | 'check'>): Rule {
  const name = rule.id.slice(rule.id.indexOf('/') + 1);
  return {
    ...rule,
    effect: 'fix',
    check(doc): EditFinding[] {
      const found: EditFinding[] = [];
      for (const { rule: taker, span, confidence, reasons } of removalsOf(doc))
        if (taker === name) found.push({ span, text: '', confidence, reasons });
      return found;
    },
  };
}
