import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_FOLDER } from '../../../src/batch/clean/clean-file.ts';
import type { RecordsDone, RecordsTask } from '../../../src/batch/clean/task-messages.ts';
import { orderedMap } from '../../../src/batch/run/ordered-map.ts';
import { openPool } from '../../../src/batch/run/pool.ts';
import { articleOf, jobOf } from '../context.ts';

const worker = join(import.meta.dirname, 'dying-worker.ts');

function taskOf(texts: readonly string[]): RecordsTask {
  const lines = texts.map((text) => `${JSON.stringify({ text })}\n`);
  return { kind: 'records', path: 'a.jsonl', line: 1, bytes: new TextEncoder().encode(lines.join('')) };
}

test.each(['exit', 'throw'])(
  'a worker that dies by %s is replaced, and only its record is lost',
  async (how) => {
    const job = jobOf({ jobs: 2, clean: { only: ['layout'] } });
    const pool = openPool({ job, folder: NO_FOLDER, inline: 0, worker });
    const good = Array.from({ length: 7 }, (_, index) => articleOf(index));
    const tasks = [taskOf(good), taskOf([...good.slice(0, 4), how, ...good.slice(4)]), taskOf(good)];
    const done = (await Promise.all(tasks.map((task) => pool.run(task)))) as RecordsDone[];
    await pool.close();
    expect(done.map(({ totals }) => [totals.done, totals.failed])).toEqual([
      [7, 0],
      [7, 1],
      [7, 0],
    ]);
    expect(done[1].lines).toBe(8);
    expect(done[1].bad).toHaveLength(1);
    expect(done[1].bad[0].line).toBe(4);
    expect(done[1].bad[0].byte).toBe(taskOf(good.slice(0, 4)).bytes.length);
    expect(done[1].bad[0].error).toContain('the worker crashed on it');
    const lines = Buffer.from(done[1].bytes).toString().split('\n');
    expect(JSON.parse(lines.splice(4, 1)[0])).toMatchObject({
      text: how,
      clean_article: { error: done[1].bad[0].error },
    });
    expect(lines.join('\n')).toBe(Buffer.from(done[0].bytes).toString());
  },
  30_000,
);

test.each([
  ['this thread', 1],
  ['workers', 2],
])(
  'what %s has not begun when the run is to stop is not done',
  async (_, jobs) => {
    const stop = new AbortController();
    const job = jobOf({ jobs, clean: { only: ['layout'] } });
    const pool = openPool({ job, folder: NO_FOLDER, inline: 0, worker, stop: stop.signal });
    const task = taskOf([articleOf(1)]);
    const before = await pool.run(task);
    const runs = [pool.run(task), pool.run(task), pool.run(task)];
    stop.abort();
    const after = await Promise.all(runs);
    await pool.close();
    expect(before).toMatchObject({ totals: { done: 1 } });
    expect(after).toEqual([undefined, undefined, undefined]);
  },
  30_000,
);

test('results come in the order of the items, with no more than the limits in work', async () => {
  let working = 0;
  let most = 0;
  const limits = { items: 3, weight: 100, weightOf: (item: number) => (item === 5 ? 200 : 1) };
  const seen: number[] = [];
  const work = async (item: number) => {
    most = Math.max(most, ++working);
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
    working--;
    return item;
  };
  for await (const item of orderedMap([0, 1, 2, 3, 4, 5, 6, 7], limits, work)) seen.push(item);
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('a source that fails gives what it gave before', async () => {
  async function* source() {
    yield 1;
    yield 2;
    throw new Error('torn');
  }
  const limits = { items: 8, weight: 8, weightOf: () => 1 };
  const seen: number[] = [];
  const all = async () => {
    for await (const item of orderedMap(source(), limits, async (one) => one)) seen.push(item);
  };
  await expect(all()).rejects.toThrow('torn');
  expect(seen).toEqual([1, 2]);
});
