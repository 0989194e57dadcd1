import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/index.ts';

/* Cleans folders as a user does: writes files, runs the command line, reads the reports. */

/** A text of a folder. */
export interface FolderText {
  readonly id: string;
  readonly text: string;
}

/** Cleans texts as one folder, and returns the reports by id. */
export async function cleanFolder(
  texts: readonly FolderText[],
  options: readonly string[] = [],
): Promise<ReadonlyMap<string, Report>> {
  const cwd = mkdtempSync(join(tmpdir(), 'clean-article-folder-'));
  try {
    mkdirSync(join(cwd, 'in'));
    texts.forEach(({ text }, index) => {
      writeFileSync(join(cwd, `in/${index}.txt`), text);
    });
    await runQuietly(
      ['in', '-o', 'out', '--to', 'json', '--jobs', '1', '--quiet', '--no-config', ...options],
      cwd,
    );
    const reports = texts.map(
      ({ id }, index) =>
        [id, JSON.parse(readFileSync(join(cwd, `out/${index}.json`), 'utf8')) as Report] as const,
    );
    return new Map(reports);
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

async function runQuietly(argv: readonly string[], cwd: string): Promise<void> {
  const errors: string[] = [];
  const into = (lines: string[]) =>
    new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk));
        done();
      },
    });
  const terminal = { stdin: Readable.from([]), stdout: into([]), stderr: into(errors), env: {}, cwd };
  const code = await main(argv, terminal);
  if (code !== 0 && code !== 3 && code !== 4) throw new Error(`exit code ${code}: ${errors.join('')}`);
}
