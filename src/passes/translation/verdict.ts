import type { Document } from '../../text/document.ts';

/** How probable it is that a machine translated the document, and what speaks for it. */
export interface Verdict {
  readonly probability: number;
  readonly evidence: readonly string[];
  readonly sourceLanguage?: string;
}

export function machineTranslated(_doc: Document): Verdict | null {
  return null;
}
