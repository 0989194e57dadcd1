import { once } from 'node:events';
import type { Terminal } from '../../job.ts';

/**
 * True if colour is used: on a terminal unless NO_COLOR is set. FORCE_COLOR overrides that, and `--color`
 * overrides all.
 * @param when the value of `--color`
 */
export function takesColour(
  when: string | undefined,
  stream: { readonly isTTY?: boolean },
  env: Terminal['env'],
): boolean {
  if (when === 'always' || when === 'never') return when === 'always';
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Writes, and waits for a slow reader. */
export async function write(stream: NodeJS.WritableStream, data: string | Uint8Array): Promise<void> {
  if (data.length > 0 && !stream.write(data)) await once(stream, 'drain');
}

/** Reads a stream to its end, as UTF-8. */
export async function readStream(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
