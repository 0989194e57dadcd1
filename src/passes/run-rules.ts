import type { Document } from '../text/document.ts';
import type { Edit } from '../text/edit.ts';
import { hasEnglish, isEnglishAt } from '../text/language/blocks.ts';
import { type EditFinding, type Finding, type FlagFinding, isFlag, type Rule, toEdit } from './rule.ts';
import type { SelectedPass } from './select.ts';

/** What rules found in a document: the edits to settle, and the flags with their rules. */
export interface RuleFindings {
  readonly edits: readonly Edit[];
  readonly flags: readonly { readonly rule: string; readonly finding: FlagFinding }[];
}

/**
 * Runs the rules of a pass on one document. Findings of English rules outside English blocks are dropped:
 * there they may not be mistakes. If suggestions are not applied, each becomes a flag.
 * @throws an Error that names the rule, with its `cause`, if a rule fails
 */
export function runRules(
  { pass, rules }: SelectedPass,
  doc: Document,
  applySuggestions: boolean,
): RuleFindings {
  const edits: Edit[] = [];
  const flags: { rule: string; finding: FlagFinding }[] = [];
  for (const rule of rules) {
    const isForEnglish = (rule.language ?? pass.language) === 'en';
    if (isForEnglish && !hasEnglish(doc)) continue;
    for (const finding of findingsOf(rule, doc)) {
      if (isForEnglish && !isEnglishAt(doc, finding.span.start)) continue;
      if (isFlag(finding)) flags.push({ rule: rule.id, finding });
      else if (rule.effect === 'fix' || applySuggestions) edits.push(toEdit(rule, finding));
      else flags.push({ rule: rule.id, finding: suggestionFlag(rule, finding) });
    }
  }
  return { edits, flags };
}

function findingsOf(rule: Rule, doc: Document): readonly Finding[] {
  try {
    const found = rule.check(doc);
    return Array.isArray(found) ? found : [...found];
  } catch (cause) {
    throw new Error(`rule ${rule.id} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function suggestionFlag(rule: Rule, finding: EditFinding): FlagFinding {
  return {
    span: finding.span,
    type: 'typographical',
    severity: 'info',
    confidence: finding.confidence ?? 1,
    message: rule.summary,
    suggestion: finding.text,
    ...(finding.reasons ? { evidence: finding.reasons } : {}),
  };
}
