import { isHtmlName } from '../../internal.ts';

/** The formats of files with many texts, one in each record. */
export type RecordFormat = 'jsonl' | 'wet';

const JSONL_NAME = /\.(?:jsonl|ndjson)(?:\.gz|\.zst)?$/iu;
const WET_NAME = /\.(?:wet|warc)(?:\.gz|\.zst)?$/iu;
/** The extension of WET files, without that of the compression. */
const WET_ENDING = /\.(?:wet|warc)(?=(?:\.gz|\.zst)?$)/iu;
/** The extensions of files with one article each. */
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
  'mhtml',
  'mht',
  'eml',
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

const MAIL_NAME = /\.(?:mhtml?|eml)(?:\.gz|\.zst)?$/iu;

/** True for the name of a page, or of a mail that may contain one. */
export function isPageName(name: string): boolean {
  return isHtmlName(name) || MAIL_NAME.test(name);
}

/** True for a file that a search for texts of either kind takes. */
export function isTextName(name: string): boolean {
  return isArticleName(name) || isRecordName(name);
}

/** The name of the output of a file of records: records, with the same compression. */
export function recordOutputName(name: string): string {
  return name.replace(WET_ENDING, '.jsonl');
}

/** A name without the extension of an article; any other dot is part of the name. */
export function withoutArticleEnding(name: string): string {
  return name.replace(ARTICLE_ENDING, '');
}

/** A name without the extension of its compression. */
export function withoutCompression(name: string): string {
  return name.replace(COMPRESSED_ENDING, '');
}
