export { type CleanOptions, clean, type PlacedField, type Result } from './clean.ts';
export { toMarkdown } from './formats/markdown/markdown.ts';
export { PASSES, RULES } from './passes/index.ts';
export type { Example, FlagFinding, IssueType, Pass, Rule, Severity } from './passes/rule.ts';
export {
  type EditRecord,
  type Flag,
  type RecordReport,
  type Removed,
  type Report,
  restore,
  restoreText,
  toRecord,
  toReport,
} from './report/form.ts';
export type { Phrase, RuleOptions } from './text/document.ts';
