import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { messagesTo } from '../../batch/report/reporter.ts';
import type { Terminal } from '../../job.ts';

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  // `start` takes the first quoted argument as the title of a window; this one is empty.
  win32: ['cmd', '/c', 'start', ''],
};
const USUAL = ['xdg-open'] as const;

/** Opens a file in the browser of `BROWSER`, or else in the default one. The program does not wait for it. */
export function openBrowser(path: string, terminal: Terminal): void {
  const { BROWSER } = terminal.env;
  const [command, ...words] = BROWSER ? ([BROWSER] as const) : (OPENERS[platform()] ?? USUAL);
  const child = spawn(command, [...words, pathToFileURL(path).href], { detached: true, stdio: 'ignore' });
  child.on('error', () => messagesTo(terminal).warn(`no browser could be started; open ${path} yourself`));
  child.unref();
}
