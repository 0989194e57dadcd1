import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { discover } from '../../../src/batch/input/discover.ts';
import { folder } from '../../cli/context.ts';

const namesIn = async (cwd: string) =>
  (await discover(['.'], { cwd, output: undefined })).files.map(({ name }) => name);

it('asks the .gitignore files above a path, the deepest first, and no others', async () => {
  const cwd = folder({
    '.gitignore': 'build/\n*.md\n!keep/*.md\n/sub/x.txt\n',
    'sub/.gitignore': '!y.md\n',
    'build/a.txt': 'a',
    'keep/a.md': 'a',
    'top.md': 'a',
    'sub/x.txt': 'a',
    'sub/y.md': 'a',
    'sub/deep/y.md': 'a',
    'sub/deep/z.md': 'a',
    'sub/deep/x.txt': 'a',
    'submarine/y.md': 'a',
  });
  mkdirSync(join(cwd, '.git'));
  expect(await namesIn(cwd)).toEqual(['keep/a.md', 'sub/deep/x.txt', 'sub/deep/y.md', 'sub/y.md']);
});
