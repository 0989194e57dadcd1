import { createHash } from 'node:crypto';
import type { Result } from '../clean.ts';
import type { Source } from '../source/decode.ts';
import { encode } from '../source/encode.ts';

/** The input as a report names it. Of `Source` only what is unusual is written: see `USUAL`. */
export interface ReportSource extends Partial<Source> {
  readonly path?: string;
  /** Size of the input; of a string input as UTF-8. */
  readonly bytes: number;
  /** Of these bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What holds of a source where a report does not say otherwise. */
const USUAL: Source = { encoding: 'string', bom: false, newline: '\n', oddNewlines: [], badBytes: [] };

/** What a report says of the input. */
export function toReportSource({ source, original, path }: Result): ReportSource {
  const bytes = encode(original, source);
  const { encoding, weakEncoding, bom, newline, oddNewlines, badBytes } = source;
  return {
    ...(path === undefined ? {} : { path }),
    bytes: bytes.length,
    sha256: sha256(bytes),
    ...(encoding === USUAL.encoding ? {} : { encoding }),
    ...(weakEncoding ? { weakEncoding } : {}),
    ...(bom ? { bom } : {}),
    ...(newline === USUAL.newline ? {} : { newline }),
    ...(oddNewlines.length > 0 ? { oddNewlines } : {}),
    ...(badBytes.length > 0 ? { badBytes } : {}),
  };
}

/** All that `encode` needs, from what a report says. */
export function fromReportSource(source: ReportSource): Source {
  return { ...USUAL, ...source };
}

/** In hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
