import type { Result } from '../clean.ts';
import type { Severity } from '../passes/rule.ts';
import { listFlags, listRemoved, listRepairs, type PlacedFlag } from '../report/records.ts';
import { terminalSafeLine } from './terminal-safe.ts';

/** Colours a part of a line; the identity without colour. */
export type Paint = (part: 'place' | 'rule' | Severity | 'fix' | 'removed', text: string) => string;

const plain: Paint = (_part, text) => text;

/** One line for each flag, as linters print them: `file:line:column severity rule message`. */
export function lintLines(result: Result, paint: Paint = plain): readonly string[] {
  const name = nameOf(result);
  return listFlags(result).map((flag) => lintLine(name, flag, paint));
}

/** The name of an input in messages. */
export function nameOf(result: Result): string {
  return terminalSafeLine(result.path ?? '<stdin>');
}

function lintLine(name: string, flag: PlacedFlag, paint: Paint): string {
  const place = paint('place', `${name}:${flag.line}:${flag.column}`);
  const hint = flag.suggestion === undefined ? '' : ` (suggestion: ${shortened(flag.suggestion)})`;
  return `${place} ${paint(flag.severity, flag.severity)} ${paint('rule', flag.rule)} ${terminalSafeLine(flag.message)}${hint}`;
}

/** One line for each change: what `--check` shows in addition to flags. */
export function changeLines(result: Result, paint: Paint = plain): readonly string[] {
  const name = nameOf(result);
  const removed = listRemoved(result).map(
    ({ line, rule, text }) => ({ line, column: 1, kind: 'removed', rule, words: shortened(text) }) as const,
  );
  const edits = listRepairs(result).map(({ line, column, rule, before, after }) => {
    const words = `${JSON.stringify(before)} becomes ${JSON.stringify(after)}`;
    return { line, column, kind: 'fix', rule, words: shortened(words) } as const;
  });
  return [...removed, ...edits]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(
      ({ line, column, kind, rule, words }) =>
        `${paint('place', `${name}:${line}:${column}`)} ${paint(kind, kind)} ${paint('rule', rule)} ${words}`,
    );
}

const LONGEST_WORDS = 120;

function shortened(text: string): string {
  const line = terminalSafeLine(text);
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1)}\u2026` : line;
}
