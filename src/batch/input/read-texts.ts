import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { decode, type SiteText, siteOf } from '../../internal.ts';
import { readRecord } from '../clean/read-record.ts';
import { describeError } from '../report/errors.ts';
import { decompressed } from './compression.ts';
import type { InputFile } from './discover.ts';
import { pageInMail } from './mail-page.ts';
import { readWhole } from './read-whole.ts';
import { isRecordName, recordFormatOf } from './record-names.ts';
import { splitLines } from './split-lines.ts';
import { wetLines } from './wet-records.ts';

/** A text with a name for messages: its file, and for a record also the line. */
export interface NamedText extends SiteText {
  readonly name: string;
}

/** The options for reading texts. */
export interface ReadTextsOptions {
  readonly cwd: string;
  readonly textField: string;
  /** The address of all texts. */
  readonly url?: string | undefined;
  /** Called with the problem of a file or record that is skipped. */
  readonly skip: (path: string, error: string) => void;
}

/** The texts of a file: the article, or each record of a file of records. Bad ones are skipped. */
export async function* textsOf(file: InputFile, reading: ReadTextsOptions): AsyncGenerator<NamedText> {
  const folder = file.name.slice(0, Math.max(0, file.name.indexOf('/')));
  try {
    if (isRecordName(file.path)) yield* recordsOf(file, folder, reading);
    else {
      const { bytes } = readWhole(resolve(reading.cwd, file.path));
      const page = pageInMail(bytes);
      yield {
        site: siteOf({ url: reading.url ?? page?.url, folder }),
        text: decode(page?.bytes ?? bytes, page?.encoding).text,
        name: file.path,
      };
    }
  } catch (error) {
    reading.skip(file.path, describeError(error));
  }
}

async function* recordsOf(
  { path }: InputFile,
  folder: string,
  { cwd, textField, skip, url: known }: ReadTextsOptions,
): AsyncGenerator<NamedText> {
  const plain = decompressed(createReadStream(resolve(cwd, path), { highWaterMark: 256 * 1024 }));
  let line = 0;
  for await (const { bytes, tooLong } of splitLines(
    recordFormatOf(path) === 'wet' ? wetLines(plain, textField) : plain,
  )) {
    if (tooLong !== undefined) skip(`${path}:${++line}`, 'the line is too long');
    for (const json of new TextDecoder().decode(bytes).split('\n')) {
      line++;
      if (json.trim() === '') continue;
      try {
        const { text, url } = readRecord(json, textField);
        yield { site: siteOf({ url: known ?? url, folder }), text, name: `${path}:${line}` };
      } catch (error) {
        skip(`${path}:${line}`, describeError(error));
      }
    }
    // Every batch except the last ends with a line feed.
    if (bytes.at(-1) === 10) line--;
  }
}
