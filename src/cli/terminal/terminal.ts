import { once } from 'node:events';
import type { Paint } from '../../formats/text-reporter.ts';
import type { Terminal } from '../../job.ts';

/** True where stderr takes colour: a terminal, unless NO_COLOR is set; FORCE_COLOR overrules both. */
export function takesColour({ env, stderr }: Pick<Terminal, 'env' | 'stderr'>): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stderr.isTTY === true && env.TERM !== 'dumb';
}

/** How the parts of a line on stderr are coloured. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return (_part, text) => text;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const paints: Readonly<Record<Parameters<Paint>[0], (text: string) => string>> = {
    place: chalk.bold,
    rule: chalk.dim,
    info: chalk.cyan,
    warning: chalk.yellow,
    error: chalk.red,
    fix: chalk.green,
    removed: chalk.magenta,
  };
  return (part, text) => paints[part](text);
}

/** Writes, and waits where the reader is slower than we are. */
export async function write(stream: NodeJS.WritableStream, data: string | Uint8Array): Promise<void> {
  if (data.length > 0 && !stream.write(data)) await once(stream, 'drain');
}

/** A stream to its end, as UTF-8. */
export async function readStream(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
