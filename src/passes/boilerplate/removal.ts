import type { EditFinding, Rule } from '../rule.ts';
import { removalsOf } from './decide.ts';

/** A rule that takes the blocks which the decision gave to it. */
export function removalRule(rule: Omit<Rule, 'effect' | 'check'>): Rule {
  const name = rule.id.slice(rule.id.indexOf('/') + 1);
  return {
    ...rule,
    effect: 'fix',
    *check(doc): Iterable<EditFinding> {
      for (const removal of removalsOf(doc)) {
        if (removal.rule !== name) continue;
        yield { span: removal.span, text: '', confidence: removal.confidence, reasons: removal.reasons };
      }
    },
  };
}
