import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Job, Terminal } from '../../src/job.ts';

/** The job of a command line without options, with records as output. */
export function jobOf(overrides: Partial<Job> = {}): Job {
  return {
    to: 'jsonl',
    from: 'auto',
    frontMatter: false,
    annotate: 'none',
    clean: {},
    textField: 'text',
    form: { tool: { name: 'clean-article', version: '0.0.0' } },
    bad: 'keep',
    summary: undefined,
    report: undefined,
    reportAll: false,
    output: undefined,
    open: false,
    check: false,
    diff: false,
    write: false,
    keepReports: false,
    failOn: undefined,
    flagsFile: undefined,
    folderSelection: { endings: undefined, globs: [], noIgnore: false },
    jobs: 1,
    resume: false,
    learn: true,
    learnInto: undefined,
    profile: undefined,
    colour: false,
    outputColour: false,
    quiet: false,
    verbose: false,
    errors: undefined,
    shard: undefined,
    minConfidence: 0,
    severity: 'info',
    severities: {},
    ignores: [],
    base: '/',
    ...overrides,
  };
}

export interface MemoryTerminal {
  readonly terminal: Terminal;
  stdout(): Buffer;
  stderr(): string;
}

/** A terminal whose streams are memory. */
export function memoryTerminal(cwd: string, input: Uint8Array | string = ''): MemoryTerminal {
  const out: Buffer[] = [];
  const reporter: Buffer[] = [];
  const into = (chunks: Buffer[]) =>
    new Writable({
      write: (chunk, _encoding, next) => {
        chunks.push(Buffer.from(chunk));
        next();
      },
    });
  return {
    terminal: {
      stdin: Readable.from([Buffer.from(input)]),
      stdout: into(out),
      stderr: into(reporter),
      env: {},
      cwd,
    },
    stdout: () => Buffer.concat(out),
    stderr: () => Buffer.concat(reporter).toString('utf8'),
  };
}

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export { articleOf } from './article.ts';
