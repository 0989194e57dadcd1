import type { Document } from '../../text/document.ts';
import type { Change } from '../../text/edit.ts';

export function overBudget(_doc: Document, _changes: readonly Change[], _percent: number | undefined): boolean {
  return false;
}
