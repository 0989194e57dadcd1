/** The formats of files that hold many texts, one a record. */
export type RecordFormat = 'jsonl' | 'wet';

const JSONL_NAME = /\.(?:jsonl|ndjson)(?:\.gz|\.zst)?$/iu;
const WET_NAME = /\.(?:wet|warc)(?:\.gz|\.zst)?$/iu;
/** The ending of WET files, apart from that of the compression. */
const WET_ENDING = /\.(?:wet|warc)(?=(?:\.gz|\.zst)?$)/iu;
/** The endings of files that hold one article each. */
export const ARTICLE_ENDINGS = [
  'txt',
  'text',
  'md',
  'markdown',
  'mdown',
  'html',
  'htm',
  'xhtml',
  'xht',
] as const;
const ARTICLE_ENDING = new RegExp(`\\.(?:${ARTICLE_ENDINGS.join('|')})(?:\\.gz|\\.zst)?$`, 'iu');
const COMPRESSED_ENDING = /\.(?:gz|zst)$/iu;

/** The format of a file of records by its name; undefined for any other name. */
export function recordFormatOf(name: string): RecordFormat | undefined {
  if (JSONL_NAME.test(name)) return 'jsonl';
  return WET_NAME.test(name) ? 'wet' : undefined;
}

/** True for a file that a search for records takes. */
export function isRecordName(name: string): boolean {
  return recordFormatOf(name) !== undefined;
}

/** True for a file that a search for articles takes; a file that the user names may have any name. */
export function isArticleName(name: string): boolean {
  return ARTICLE_ENDING.test(name);
}

/** True for a file that a search for texts of either kind takes. */
export function isTextName(name: string): boolean {
  return isArticleName(name) || isRecordName(name);
}

/** The name of what a file of records becomes: records, compressed as they were. */
export function recordOutputName(name: string): string {
  return name.replace(WET_ENDING, '.jsonl');
}

/** A name without the ending that says that it is an article; any other point is a part of the name. */
export function withoutArticleEnding(name: string): string {
  return name.replace(ARTICLE_ENDING, '');
}

/** A name without the ending that says how it is compressed. */
export function withoutCompression(name: string): string {
  return name.replace(COMPRESSED_ENDING, '');
}
