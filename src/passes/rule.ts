import type { Document } from '../text/document.ts';
import type { Change, Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** The severity of a flag for an editor. */
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
  /** The evidence: both spellings and their counts, the dictionary hit … */
  readonly evidence?: readonly string[];
  /** The replacement for the span, if certain. */
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

/** `en` if the rule applies to English blocks only, `any` if it applies to every language, known or not. */
export type RuleLanguage = 'en' | 'any';

/** One kind of damage to a text, as a declaration. `check` is pure: it takes the document and returns findings. */
export interface Rule {
  /** `pass/name-of-the-rule`. */
  readonly id: string;
  /** `fix` is applied, `suggest` is reported with its edit, `flag` never carries an applied edit. */
  readonly effect: 'fix' | 'suggest' | 'flag';
  /** Imperative, one line. */
  readonly summary: string;
  /** The cause in real texts, and the exceptions. */
  readonly why: string;
  readonly examples: readonly [Example, Example, ...Example[]];
  /** True for a rule that runs only if named in `only`. */
  readonly optional?: boolean;
  /** The language that it applies to; by default that of its pass. */
  readonly language?: RuleLanguage;
  check(doc: Document): Iterable<Finding>;
}

/** A field of the article, and its place. */
export interface Field {
  readonly text: string;
  readonly span: Span;
}

/** The metadata in the article; null if uncertain. */
export interface Metadata {
  readonly title: Field | null;
  readonly byline: Field | null;
  readonly date: Field | null;
}

/** The probability that a machine translated the document, with the evidence for people. */
export interface Verdict {
  readonly probability: number;
  readonly evidence: readonly string[];
  readonly sourceLanguage?: string;
}

/** The words of a text that count for a removal budget, and how many of them are removed. */
export interface RemovedWords {
  readonly words: number;
  readonly gone: number;
}

/** A limit on what a pass may remove. If it is exceeded, the pass changes nothing. */
export interface RemovalBudget {
  /** Measures the changes of one document, which are in the order of the text. */
  measure(doc: Document, changes: readonly Pick<Change, 'at' | 'before'>[]): RemovedWords;
  /** @param percent of the words that may be removed, 0 to 100; the pass has a default */
  isExceeded(removed: RemovedWords, percent?: number): boolean;
}

/** A pass's summary of the finished text, and its flags with the severities that follow from it. */
export interface Summary {
  readonly machineTranslated: Verdict | null;
  /** As many as were given, in the same order. */
  readonly flags: readonly FlagFinding[];
}

/** The unit of order: its rules all see the same frozen document. */
export interface Pass {
  readonly id: string;
  readonly summary: string;
  readonly rules: readonly Rule[];
  /** The language of its rules, unless they give another. */
  readonly language: RuleLanguage;
  /**
   * True for the pass that turns HTML into Markdown, once and before all others. In other texts its rules
   * find nothing.
   */
  readonly readsHtml?: true;
  /** True if its changes remove whole blocks. Reports list these separately from other edits. */
  readonly removesBlocks?: boolean;
  /** The spans that its edits may not touch, sorted and disjoint; by default `doc.shielded`. */
  protects?(doc: Document): readonly Span[];
  /** Limits what its changes may remove. */
  readonly budget?: RemovalBudget;
  /** Reads the metadata from the document, before the pass changes it for the first time. */
  readMetadata?(doc: Document): Metadata;
  /** Judges the finished text by the flags of this pass. */
  summarise?(doc: Document, flags: readonly FlagFinding[]): Summary;
}

/**
 * Confidences are rounded to two decimals. No rule is more precise, and reports do not depend on
 * floating-point details.
 */
const CONFIDENCE_STEPS = 100;

/** The engine's view of a rule's proposal. */
export function toEdit(rule: Rule, finding: EditFinding): Edit {
  const confidence = Math.round((finding.confidence ?? 1) * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
  const { span, text, reasons } = finding;
  return reasons
    ? { rule: rule.id, span, text, confidence, reasons }
    : { rule: rule.id, span, text, confidence };
}

/** A rule without `check`: one kind of finding of a decision for the whole document. */
export type RuleKind = Omit<Rule, 'check'>;

/**
 * Rules that are labels of one decision. `decide` judges the whole document and gives the rule of each
 * finding. It should remember its result for each document, since every rule asks for it.
 */
export function rulesOf(
  decide: (doc: Document) => readonly (EditFinding & { readonly rule: string })[],
  kinds: readonly RuleKind[],
): readonly Rule[] {
  return kinds.map((kind) => ({
    ...kind,
    check: (doc) => decide(doc).filter(({ rule }) => rule === kind.id),
  }));
}
