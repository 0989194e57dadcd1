import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { ExitCode, Terminal } from '../../src/job.ts';

/** A folder of its own, with the given files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'clean-article-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the program in this process with a terminal of its own. */
export async function run(
  argv: readonly string[],
  { cwd = folder(), stdin, isTTY = false, env = {} }: RunOptions = {},
): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  stdout.on('data', (chunk) => out.push(chunk));
  stderr.on('data', (chunk) => err.push(chunk));
  const terminal: Terminal = {
    stdin: Object.assign(Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]), {
      isTTY: isTTY && stdin === undefined,
    }),
    stdout: Object.assign(stdout, { isTTY }),
    stderr: Object.assign(stderr, { isTTY }),
    env,
    cwd,
  };
  const code = await main(argv, terminal);
  await new Promise((resolve) => setImmediate(resolve));
  const bytes = Buffer.concat(out);
  return { code, out: bytes.toString(), bytes, err: Buffer.concat(err).toString() };
}

/** An article that several passes change. */
export const ARTICLE = `Harbour town rebuilds its bridge after the flood

The council of the harbour town said on Monday that the old bridge\u201cwill be rebuilt” before the winter, and that the work would cost less than feared. Officials had closed the bridge after the flood in spring.

Residents welcomed the plan, since the detour of twenty kilometres has cost many of them an hour a day. The bridge was built by their grandparents and is dear to them. “We have waited long enough”said the baker of the town.

Leave a Reply

Your email address will not be published. Required fields are marked *
`;
