import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, run } from '../../cli/context.ts';

it('leaves a file whole where nothing would be left of it, and keeps no report', async () => {
  const furniture = 'Share this article\n\nSubscribe to our newsletter\n\nLog in\n';
  const cwd = folder({ 'menu.txt': furniture });
  const { code, err } = await run(['--write', '--keep-reports', 'menu.txt'], { cwd });
  expect(code).toBe(3);
  expect(err).toContain('menu.txt is left unchanged because it has no article');
  expect(err).not.toContain('is clean now');
  expect(readFileSync(join(cwd, 'menu.txt'), 'utf8')).toBe(furniture);
  expect(readdirSync(cwd)).toEqual(['menu.txt']);
});
