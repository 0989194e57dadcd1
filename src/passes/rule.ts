import type { Document } from '../text/document.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** How much a flag matters to an editor. */
export type Severity = 'info' | 'warning' | 'error';

/** The W3C ITS 2.0 localization quality issue types that our flags use. */
export type IssueType =
  | 'untranslated'
  | 'mistranslation'
  | 'terminology'
  | 'inconsistency'
  | 'grammar'
  | 'misspelling'
  | 'typographical'
  | 'duplication'
  | 'locale-violation'
  | 'characters'
  | 'addition'
  | 'omission'
  | 'style'
  | 'other';

/** A proposed change of the text. `reasons` are for people: the strongest evidence first. */
export interface EditFinding {
  readonly span: Span;
  readonly text: string;
  /** Probability that a careful editor would make this change, 0 to 1; 1 when not given. */
  readonly confidence?: number;
  readonly reasons?: readonly string[];
}

/** A remark for a person. It never changes the text. */
export interface FlagFinding {
  readonly span: Span;
  readonly type: IssueType;
  readonly severity: Severity;
  /** Probability that a careful editor would want to see it, 0 to 1. */
  readonly confidence: number;
  readonly message: string;
  /** What speaks for it: both spellings and their counts, the dictionary hit … */
  readonly evidence?: readonly string[];
  /** What should stand in place of the span, where that is sure. */
  readonly suggestion?: string;
}

export type Finding = EditFinding | FlagFinding;

export function isFlag(finding: Finding): finding is FlagFinding {
  return 'message' in finding;
}

/**
 * An example is a test and documentation at once. `before` and `after` are whole texts, run through the
 * rule alone; `keep` must survive every rule of every pass; `flag` marks the flagged words: `The ⟦marked⟧ words`.
 * `fails` says why a known failure is one: the test turns red when it starts to pass.
 */
export type Example =
  | { readonly before: string; readonly after: string; readonly fails?: string }
  | { readonly keep: string; readonly because?: string }
  | { readonly flag: string };

/** One idea of what is wrong with a text, declared. `check` is pure: the document in, findings out. */
export interface Rule {
  /** `pass/name-of-the-rule`. */
  readonly id: string;
  /** `fix` is applied, `suggest` is reported with its edit, `flag` never carries an applied edit. */
  readonly effect: 'fix' | 'suggest' | 'flag';
  /** Imperative, one line. */
  readonly summary: string;
  /** The cause in the wild, and when not to. */
  readonly why: string;
  readonly examples: readonly [Example, Example, ...Example[]];
  /** True for a rule that runs only when it is asked for by name. */
  readonly optional?: boolean;
  check(doc: Document): Iterable<Finding>;
}

/** What documents a rule; the rest of it may come from elsewhere. */
export type RuleDeclaration = Omit<Rule, 'effect' | 'check'>;

/**
 * The fixing rules of a pass that decides for a document at once: each rule takes those findings that bear its name,
 * which is the last part of its id.
 */
export function rulesOf(
  decide: (doc: Document) => readonly (EditFinding & { readonly rule: string })[],
  declarations: readonly RuleDeclaration[],
): Rule[] {
  return declarations.map((declaration) => {
    const name = declaration.id.slice(declaration.id.indexOf('/') + 1);
    const check = (doc: Document) => decide(doc).filter(({ rule }) => rule === name);
    return { ...declaration, effect: 'fix', check };
  });
}

/** The unit of order: its rules all see the same frozen document. */
export interface Pass {
  readonly id: string;
  readonly summary: string;
  readonly rules: readonly Rule[];
}

/** Probabilities are told to a hundredth: no rule knows better, and no machine's arithmetic shows. */
const CONFIDENCE_STEPS = 100;

/** The engine's view of a rule's proposal. */
export function toEdit(rule: Rule, finding: EditFinding): Edit {
  const confidence = Math.round((finding.confidence ?? 1) * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
  const edit = { rule: rule.id, span: finding.span, text: finding.text, confidence };
  return finding.reasons ? { ...edit, reasons: finding.reasons } : edit;
}
