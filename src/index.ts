export type { CleanOptions, Result } from './clean.ts';
export { restoreRecord } from './formats/jsonl/restore-record.ts';
export { toMarkdown } from './formats/markdown/markdown.ts';
export { toPatch } from './formats/patch.ts';
export { toSarif } from './formats/sarif.ts';
export { textForm as toText } from './formats/write.ts';
export type { PlacedField } from './html/placed-field.ts';
export { clean } from './library/clean.ts';
export {
  type CleanedRecord,
  cleanRecords,
  type RecordOptions,
  recordStream,
} from './library/clean-records.ts';
export {
  type ExplainOptions,
  explain,
  type LineAccount,
  type OriginalPlace,
  originOf,
} from './library/explain.ts';
export type { LibraryOptions, OptionsError, OwnRule } from './library/options.ts';
export { readProfile, type SiteProfile } from './library/site-profile.ts';
export { PASSES, RULES } from './passes/index.ts';
export type { EditFinding, Example, FlagFinding, IssueType, Pass, Rule, Severity } from './passes/rule.ts';
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
export type { Document } from './text/document.ts';
export type { Phrase, RuleOptions } from './text/options.ts';
export type { Span } from './text/span.ts';
