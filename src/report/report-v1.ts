import type { Source } from '../source/decode.ts';
import { type Change, revert } from '../text/edit.ts';
import type { EditRecord } from './records.ts';

/*
 * The first form: every edit is an object, and all of the source is spelt out. It is no longer written, but
 * will always be read.
 */

/** What `restore` reads of a report of version 1. */
export interface ReportV1 {
  readonly version: 1;
  readonly source: Source & { readonly bytes: number; readonly sha256: string };
  readonly text: string;
  readonly edits: readonly EditRecord[];
}

/**
 * The input text.
 * @throws an Error if the edits do not fit the text
 */
export function originalOfV1({ edits, text }: ReportV1): string {
  const passes: { pass: string; round: number; changes: Change[] }[] = [];
  for (const edit of edits) {
    const last = passes.at(-1);
    if (last?.pass === edit.pass && last.round === edit.round) last.changes.push(edit);
    else passes.push({ pass: edit.pass, round: edit.round, changes: [edit] });
  }
  return passes.reduceRight((after, { changes }) => revert(after, changes), text);
}
