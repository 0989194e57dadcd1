import type { Document } from '../../../text/document.ts';
import type { EditFinding } from '../../rule.ts';
import { confidenceOf } from '../quotations/delimiters.ts';

/** An insertion of `text` before `at`. */
export function insertion(at: number, text: string, margin: number): EditFinding {
  return { span: { start: at, end: at }, text, confidence: confidenceOf(margin) };
}

/** The edit that writes the first letter of a word in lower case. */
export function lowercaseEdit({ text }: Document, at: number, margin: number): EditFinding {
  return {
    span: { start: at, end: at + 1 },
    text: text[at].toLowerCase(),
    confidence: confidenceOf(margin),
  };
}
