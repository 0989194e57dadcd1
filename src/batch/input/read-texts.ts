import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteOfUrl } from '../../passes/boilerplate/site-profile/profile.ts';
import { decode } from '../../source/decode.ts';
import { readRecord } from '../clean/clean-record.ts';
import { describeError } from '../report/errors.ts';
import { decompressed } from './compression.ts';
import type { InputFile } from './discover.ts';
import { splitLines } from './split-lines.ts';
import { wetLines } from './wet-records.ts';

/** What a folder is searched for when its texts are only read. */
export const TEXTS = /\.(?:txt|text|md|markdown|mdown|(?:jsonl|ndjson|wet|warc)(?:\.gz|\.zst)?)$/iu;
const RECORDS = /\.(?:jsonl|ndjson|wet|warc)(?:\.gz|\.zst)?$/iu;
const WET = /\.(?:wet|warc)(?:\.gz|\.zst)?$/iu;

/** A text and the site it is from: the host of its address, else the first folder, else the empty name. */
export interface SiteText {
  readonly site: string;
  readonly text: string;
}

export interface Reading {
  readonly cwd: string;
  readonly textField: string;
  /** Called with what is wrong with a file, or a record of it, that is skipped. */
  readonly skip: (path: string, error: string) => void;
}

/** The texts of a file: of an article the one, of a file of records each. A bad one is skipped. */
export async function* textsOf(file: InputFile, reading: Reading): AsyncGenerator<SiteText> {
  const slash = file.name.indexOf('/');
  const folder = slash > 0 ? file.name.slice(0, slash) : '';
  try {
    if (RECORDS.test(file.path)) yield* recordsOf(file, folder, reading);
    else yield { site: folder, text: decode(readFileSync(resolve(reading.cwd, file.path))).text };
  } catch (error) {
    reading.skip(file.path, describeError(error));
  }
}

async function* recordsOf(
  { path }: InputFile,
  folder: string,
  { cwd, textField, skip }: Reading,
): AsyncGenerator<SiteText> {
  const plain = decompressed(createReadStream(resolve(cwd, path), { highWaterMark: 256 * 1024 }));
  let line = 0;
  for await (const { bytes, tooLong } of splitLines(WET.test(path) ? wetLines(plain, textField) : plain)) {
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
