export { type CleanOptions, clean, type Result } from './clean.ts';
export { restoreRecord } from './formats/jsonl/restore-record.ts';
export { toMarkdown } from './formats/markdown/markdown.ts';
export type { PlacedField } from './html/placed-field.ts';
export { PASSES, RULES } from './passes/index.ts';
export type { Example, FlagFinding, IssueType, Pass, Rule, Severity } from './passes/rule.ts';
export { expandEdits } from './report/expand-edits.ts';
export {
  type FieldName,
  type Form,
  type RecordReport,
  type Report,
  toRecord,
  toReport,
} from './report/form.ts';
export type { EditRecord, Flag, PlacedFlag, Removed } from './report/records.ts';
export { restore, restoreText } from './report/restore.ts';
export type { Tool } from './report/tool.ts';
export type { Phrase, RuleOptions } from './text/options.ts';
