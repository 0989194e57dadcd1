import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode, type SiteText, siteOfUrl } from '../../internal.ts';
import { readRecord } from '../clean/clean-record.ts';
import { describeError } from '../report/errors.ts';
import { decompressed } from './compression.ts';
import type { InputFile } from './discover.ts';
import { isRecordName, recordFormatOf } from './record-names.ts';
import { splitLines } from './split-lines.ts';
import { wetLines } from './wet-records.ts';

/** How texts are read. */
export interface ReadTextsOptions {
  readonly cwd: string;
  readonly textField: string;
  /** Called with what is wrong with a file, or a record of it, that is skipped. */
  readonly skip: (path: string, error: string) => void;
}

/** The texts of a file: of an article the one, of a file of records each. A bad one is skipped. */
export async function* textsOf(file: InputFile, reading: ReadTextsOptions): AsyncGenerator<SiteText> {
  const slash = file.name.indexOf('/');
  const folder = slash > 0 ? file.name.slice(0, slash) : '';
  try {
    if (isRecordName(file.path)) yield* recordsOf(file, folder, reading);
    else yield { site: folder, text: decode(readFileSync(resolve(reading.cwd, file.path))).text };
  } catch (error) {
    reading.skip(file.path, describeError(error));
  }
}

async function* recordsOf(
  { path }: InputFile,
  folder: string,
  { cwd, textField, skip }: ReadTextsOptions,
): AsyncGenerator<SiteText> {
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
        yield { site: (url === undefined ? undefined : siteOfUrl(url)) ?? folder, text };
      } catch (error) {
        skip(`${path}:${line}`, describeError(error));
      }
    }
    // Every batch but the last ends with a line feed, after which no line begins.
    if (bytes.at(-1) === 10) line--;
  }
}
