export { type CleanOptions, clean, type Result } from './clean.ts';
export { toMarkdown } from './formats/markdown/markdown.ts';
export type { PlacedField } from './html/placed-field.ts';
export { PASSES, RULES } from './passes/index.ts';
export type { Example, FlagFinding, IssueType, Pass, Rule, Severity } from './passes/rule.ts';
export { type RecordReport, type Report, toRecord, toReport } from './report/form.ts';
export type { EditRecord, Flag, Removed } from './report/records.ts';
export { restore, restoreText } from './report/restore.ts';
export type { Phrase, RuleOptions } from './text/options.ts';
