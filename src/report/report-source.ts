import { createHash } from 'node:crypto';
import type { Result } from '../clean.ts';
import type { Source } from '../source/decode.ts';
import { encode } from '../source/encode.ts';

/** The input as a report describes it. Of `Source` only unusual values are written: see `USUAL`. */
export interface ReportSource extends Partial<Source> {
  readonly path?: string;
  /** Size of the input; of a string input as UTF-8. */
  readonly bytes: number;
  /** The hash of these bytes, in hexadecimal. */
  readonly sha256: string;
}

/** The values of a source if a report gives no others. */
const USUAL: Source = { encoding: 'string', bom: false, newline: '\n', oddNewlines: [], badBytes: [] };

/** Describes the input for a report. */
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

/** Everything that `encode` needs, from the description in a report. */
export function fromReportSource(source: ReportSource): Source {
  return { ...USUAL, ...source };
}

/** In hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
