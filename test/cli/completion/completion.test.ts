import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { completionFor } from '../../../src/cli/completion/completion.ts';

const hasBash = spawnSync('bash', ['-c', 'true']).status === 0;

/** What bash offers for the last of some words; it cuts them at equals signs. */
function ask(words: readonly string[]): readonly string[] {
  const script = `${completionFor('bash')}
COMP_WORDS=(${['clean-article', ...words].map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_clean_article
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe.skipIf(!hasBash)('bash completes', () => {
  it.each([
    [['--max-re'], ['--max-removal']],
    [['--to', 'mark'], ['markdown']],
    [['--to', '=', 'mark'], ['markdown']],
    [['--only', 'quotes/unpaired,quotes/unop'], ['quotes/unpaired,quotes/unopened']],
    [
      ['restore', '--'],
      ['--output', '--help'],
    ],
    [['learn', '--te'], ['--text-field']],
    [
      ['rules', '--to', ''],
      ['text', 'json'],
    ],
    [['completion', 'power'], ['powershell']],
    [['help', 'lea'], ['learn']],
  ])('%j', (words, offered) => {
    expect(ask(words)).toEqual(offered);
  });
});

it('PowerShell is given the same words', () => {
  const script = completionFor('powershell');
  expect(script).toContain("'--max-removal'");
  expect(script).toContain("'restore' = @{");
});
