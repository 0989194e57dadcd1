import { expect, test } from 'vitest';
import { killAndResume } from './kill-and-resume.ts';

test('killed at any moment and resumed, a run ends as if it had not been disturbed', async () => {
  const { wrong } = await killAndResume(3);
  expect(wrong).toEqual([]);
}, 120_000);
