import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import type { Result } from '../clean.ts';
import { encode, sourceString } from '../source/encode.ts';
import { terminalSafeLine } from './terminal-safe.ts';
import { textForm } from './write.ts';

/** With more changed lines the search for the shortest patch is given up and the whole text replaced. */
const MOST_CHANGES = 4000;

/**
 * The change from the file to its clean text (as of `--to text`, in the file's own encoding and line ends) as
 * a unified diff for `patch`. Empty if nothing changes.
 * @throws an Error named `PatchError` if `patch` could not read the file
 */
export function toPatch(result: Result): string | Uint8Array {
  if (result.passes.every(({ changes }) => changes.length === 0)) return '';
  const { source } = result;
  if (source.encoding.startsWith('utf-16') || source.badBytes.length > 0) {
    const why = source.badBytes.length > 0 ? 'contains bytes that are not characters' : 'is UTF-16';
    throw patchError(`${why}, which no patch can express: use -o FILE.txt`);
  }
  const mark = source.bom ? '\ufeff' : '';
  const before = mark + sourceString(result.original, source);
  const after = mark + textForm(result).replaceAll('\n', source.newline);
  const patch = patchOf(fileName(result.path), before, after);
  if (source.encoding === 'utf-8' || source.encoding === 'string') return patch;
  try {
    return encode(patch, { ...source, newline: '\n', oddNewlines: [] });
  } catch {
    throw patchError(`is ${source.encoding}, which lacks a character of the clean text: use -o FILE.txt`);
  }
}

/**
 * The clean text as the bytes of the file itself: in its own encoding and line ends.
 * @throws an Error named `PatchError` for a page, whose clean text is Markdown, and for what the encoding cannot write
 */
export function inPlaceBytes(result: Result): Uint8Array {
  const { source } = result;
  if (result.passes.some(({ pass }) => pass === MARKUP))
    throw patchError(
      'is HTML, but its clean text is Markdown, which belongs in another file: use -o FILE.md',
    );
  if (source.badBytes.length > 0)
    throw patchError('contains bytes that are not characters, which its clean text would lose: use -o FILE');
  const text = textForm(result).replaceAll('\n', source.newline);
  try {
    return encode(text, { ...source, newline: '\n', oddNewlines: [] });
  } catch {
    throw patchError(`is ${source.encoding}, which lacks a character of the clean text: use -o FILE`);
  }
}

/** The pass that turns a page into Markdown. */
const MARKUP = 'markup';

function patchOf(name: string, before: string, after: string): string {
  const options = { context: 3, maxEditLength: MOST_CHANGES };
  const patch = structuredPatch(name, name, before, after, undefined, undefined, options);
  const head = `--- ${name}\n+++ ${name}\n`;
  return head + (patch ? formatPatch(patch, OMIT_HEADERS) : wholesale(before, after));
}

/** One hunk that replaces everything. */
function wholesale(before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const range = (lines: readonly string[]) => (lines.length === 0 ? '0,0' : `1,${lines.length}`);
  const write = (sign: string, lines: readonly string[], text: string) =>
    lines.map((line) => `${sign}${line}\n`).join('') +
    (text.endsWith('\n') || text === '' ? '' : '\\ No newline at end of file\n');
  return `@@ -${range(old)} +${range(now)} @@\n${write('-', old, before)}${write('+', now, after)}`;
}

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** `patch` reads quoted names with the escapes of C. */
function fileName(path: string | undefined): string {
  const name = path ?? 'stdin';
  return /^[^\s"\\]+$/u.test(name) && terminalSafeLine(name) === name ? name : JSON.stringify(name);
}

function patchError(message: string): Error {
  const error = new Error(message);
  error.name = 'PatchError';
  return error;
}
