import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError } from '../../batch/report/errors.ts';
import { terminalSafeLine } from '../../formats/terminal-safe.ts';
import type { Phrase } from '../../index.ts';
import { usageError } from '../terminal/errors.ts';

/* The user's lists: UTF-8 text, one entry per line. Empty lines and lines that begin with # are skipped. */

interface Entry {
  readonly text: string;
  /** `FILE:LINE`, for messages. */
  readonly origin: string;
}

function entriesOf(path: string, option: string, cwd: string): readonly Entry[] {
  const name = terminalSafeLine(path);
  let text: string;
  try {
    text = readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw usageError(`${option}: cannot read ${name}: ${describeError(error)}`);
  }
  if (text.includes('\0'))
    throw usageError(`${option}: ${name} is not a text file: it contains NUL characters`);
  return text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .map((line, index) => ({ text: line.trim(), origin: `${name}:${index + 1}` }))
    .filter(({ text: entry }) => entry !== '' && !entry.startsWith('#'));
}

const LONGEST_WORD = 200;

/** The entries of `--names` or `--accept` files. */
export function readWords(paths: readonly string[], option: string, cwd: string): readonly string[] {
  return paths.flatMap((path) =>
    entriesOf(path, option, cwd).map(({ text, origin }) => {
      if (text.length > LONGEST_WORD) {
        throw usageError(
          `${origin}: an entry of ${option} has ${LONGEST_WORD} characters at most; write one per line`,
        );
      }
      return text;
    }),
  );
}

/** The entries of `--phrases` files: `phrase | message | suggestion`, where the suggestion is optional. */
export function readPhrases(paths: readonly string[], cwd: string): readonly Phrase[] {
  return paths.flatMap((path) =>
    entriesOf(path, '--phrases', cwd).map(({ text, origin }) => {
      const [phrase, message, suggestion, ...more] = text.split('|').map((part) => part.trim());
      if (!phrase) throw usageError(`${origin}: the phrase before the first | is missing`);
      if (!message) throw usageError(`${origin}: write PHRASE | MESSAGE, or PHRASE | MESSAGE | SUGGESTION`);
      if (more.length > 0)
        throw usageError(`${origin}: a line has three parts at most: PHRASE | MESSAGE | SUGGESTION`);
      return suggestion ? { phrase, message, suggestion } : { phrase, message };
    }),
  );
}
