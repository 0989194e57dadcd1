import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ExitCode, Terminal } from '../../job.ts';

/** The streams and the environment of this process. A stream is opened when it is first used. */
export function processTerminal(): Terminal {
  let stdout: NodeJS.WriteStream | undefined;
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      stdout ??= process.stdout.on('error', endWithError);
      return stdout;
    },
    get stderr() {
      return process.stderr;
    },
    env: process.env,
    cwd: process.cwd(),
    restart,
  };
}

/** Runs the same command in a process with a larger heap, for a text that does not fit this one. */
async function restart(megabytes: number): Promise<ExitCode> {
  const { argv, execArgv, execPath } = process;
  const child = spawn(execPath, [...execArgv, `--max-old-space-size=${megabytes}`, ...argv.slice(1)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal as NodeJS.Signals));
  const [code, signal] = (await once(child, 'exit')) as [ExitCode | null, NodeJS.Signals | null];
  if (signal !== 'SIGABRT' && signal !== 'SIGKILL') return code ?? 130;
  process.stderr.write('clean-article: the text needs more memory than is available: split it into parts\n');
  return 3;
}

/** A reader that has seen enough, such as head, is not an error; a full disk is. */
function endWithError({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`clean-article: cannot write to stdout: ${message.replace(/^[A-Z]+: /u, '')}\n`);
  process.exit(3);
}
