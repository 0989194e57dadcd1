import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean.ts';
import { toReport } from '../src/report/form.ts';
import { restore } from '../src/report/restore.ts';

const FOLDER = resolve(import.meta.dirname, '../samples/known-failures');
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** True if the output is as wanted, or the wanted words are flagged. */
function isMended(name: string): boolean {
  const report = toReport(clean(readFileSync(join(FOLDER, name, 'input.txt'))));
  const wanted = join(FOLDER, name, 'wanted.txt');
  if (existsSync(wanted)) return report.text.trimEnd() === readFileSync(wanted, 'utf8').trimEnd();
  const words = readFileSync(join(FOLDER, name, 'flagged.txt'), 'utf8').trimEnd();
  return report.flags.some(({ text }) => text.includes(words) || words.includes(text));
}

describe('known failures', () => {
  it.each(names)('%s still fails; if this test fails, it is fixed: make it a sample', (name) => {
    expect(isMended(name)).toBe(false);
  });

  it.each(names)('%s is restored to the byte', (name) => {
    const bytes = readFileSync(join(FOLDER, name, 'input.txt'));
    expect(Buffer.from(restore(toReport(clean(bytes)))).equals(bytes)).toBe(true);
  });

  it('are named in the README', () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const name of names) expect(readme).toContain(`\`${name}\``);
  });
});
