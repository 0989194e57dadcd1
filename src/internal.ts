/*
 * The internal entry: what the command line and the batch need in addition to the public names of `index.ts`.
 * It is not part of the package; things for users of the library belong in `index.ts`.
 */
export { clean } from './clean.ts';
export { isHtmlName } from './html/detect-html.ts';
export { explain, type LineAccount, linesOf, withPlainNewlines } from './library/explain.ts';
export { LEAST_RECURRING } from './passes/boilerplate/site-profile/body.ts';
export { evidenceFor, siteOf } from './passes/boilerplate/site-profile/evidence.ts';
export { fingerprint } from './passes/boilerplate/site-profile/fingerprint.ts';
export { profileOf, type SiteText, tableOf } from './passes/boilerplate/site-profile/learn.ts';
export { learntLines } from './passes/boilerplate/site-profile/learnt-lines.ts';
export {
  dropRare,
  mergeProfiles,
  type Profile,
  textHash,
} from './passes/boilerplate/site-profile/profile.ts';
export { readProfile, writeProfile } from './passes/boilerplate/site-profile/profile-file.ts';
export { openTable } from './passes/boilerplate/site-profile/recurrence-table.ts';
export {
  countFolder,
  type FolderCount,
} from './passes/boilerplate/site-profile/site-counts.ts';
export { sketchText, type TextSketch } from './passes/boilerplate/site-profile/sketch.ts';
export { currentRuleId } from './passes/renamed-rules.ts';
export { type Example, listExamples } from './report/examples.ts';
export {
  type FieldName,
  type Form,
  RECORD_FIELDS,
  REPORT_FIELDS,
  REPORT_VERSION,
  RESTORING_FIELDS,
} from './report/form.ts';
export { listFlags, listRemoved, listRepairs } from './report/records.ts';
export { type Stats, statsOf } from './report/stats.ts';
export { type Hashed, hashed, type Tool, toolOf } from './report/tool.ts';
export { VERSION } from './report/version.ts';
export { canonicalEncoding } from './source/declared-encoding.ts';
export { decode } from './source/decode.ts';
export { SINGLE_BYTE_ENCODINGS } from './source/encodings.ts';
export { MULTI_BYTE_ENCODINGS } from './source/multi-byte.ts';
export { FLAGGED, RECOGNISED, REPAIRED, supportOf } from './text/language/knowledge.ts';
export { languageTagMessage, parseLanguageTag } from './text/language/tags.ts';
export type { Span } from './text/span.ts';
