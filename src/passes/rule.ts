import type { Document } from '../text/document.ts';
import type { Change, Edit } from '../text/edit.ts';
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
  /** The evidence: both spellings and their counts, the dictionary hit … */
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

/** `en` for what holds in English blocks alone, `any` for what holds in every language, known or not. */
export type RuleLanguage = 'en' | 'any';

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
  /** The text that it is for; where not given, that of its pass. */
  readonly language?: RuleLanguage;
  check(doc: Document): Iterable<Finding>;
}

/** A field of the article and where it stands. */
export interface Field {
  readonly text: string;
  readonly span: Span;
}

/** What the article says of itself; null where we are not sure. */
export interface Metadata {
  readonly title: Field | null;
  readonly byline: Field | null;
  readonly date: Field | null;
}

/** How probable it is that a machine translated the document, with the evidence for people. */
export interface Verdict {
  readonly probability: number;
  readonly evidence: readonly string[];
  readonly sourceLanguage?: string;
}

/** The words of a text that count for a removal budget, and how many of them go. */
export interface RemovedWords {
  readonly words: number;
  readonly gone: number;
}

/** A limit on what a pass may remove. Where it is exceeded, none of the pass's changes is made. */
export interface RemovalBudget {
  /** What the changes of one document take. They are in the order of the text. */
  measure(doc: Document, changes: readonly Pick<Change, 'at' | 'before'>[]): RemovedWords;
  /** @param percent of the words that may go, 0 to 100; the pass has a default */
  isExceeded(removed: RemovedWords, percent?: number): boolean;
}

/** What a pass says of the finished text, and its flags with the severity that this gives them. */
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
  /** The text that its rules are for, unless they say otherwise. */
  readonly language: RuleLanguage;
  /** True for the pass that makes Markdown of HTML, once and before all others. In other texts its rules find nothing. */
  readonly readsHtml?: true;
  /** True where its changes remove whole blocks. Reports list those apart from the other edits. */
  readonly removesBlocks?: boolean;
  /** The spans that its edits may not touch, sorted and disjoint; where not given, `doc.shielded`. */
  protects?(doc: Document): readonly Span[];
  /** Limits what its changes may remove. */
  readonly budget?: RemovalBudget;
  /** Reads the metadata from the document, before the pass changes it for the first time. */
  readMetadata?(doc: Document): Metadata;
  /** Judges the finished text by the flags of this pass. */
  summarise?(doc: Document, flags: readonly FlagFinding[]): Summary;
}

/** Confidence is rounded to a hundredth: no rule knows better, and the result is the same on every machine. */
const CONFIDENCE_STEPS = 100;

/** The engine's view of a rule's proposal. */
export function toEdit(rule: Rule, finding: EditFinding): Edit {
  const confidence = Math.round((finding.confidence ?? 1) * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
  const { span, text, reasons } = finding;
  return reasons
    ? { rule: rule.id, span, text, confidence, reasons }
    : { rule: rule.id, span, text, confidence };
}

/** A rule but for its `check`: one kind of what a decision for the whole document finds. */
export type RuleKind = Omit<Rule, 'check'>;

/**
 * Rules that are labels of one decision. `decide` judges the whole document at once and names the rule of each
 * finding; it should remember its outcome per document, since every rule asks for it.
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
