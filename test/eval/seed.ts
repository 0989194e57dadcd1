import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../src/clean.ts';
import { toMarkdown } from '../../src/formats/markdown/markdown.ts';
import { expandEdits } from '../../src/report/expand-edits.ts';
import { toReport } from '../../src/report/form.ts';
import type { Measure } from './measure.ts';

interface SeedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Checks the typical article: its Markdown to the byte, and which of an editor's spans the report touches. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const seed = join(data, '../seed');
  const result = clean(readFileSync(join(seed, 'article.txt')));
  const isExact = toMarkdown(result) === readFileSync(join(seed, 'expected.md'), 'utf8');
  const { spans } = JSON.parse(readFileSync(join(data, 'text/dev/seed.json'), 'utf8')) as {
    spans: readonly SeedSpan[];
  };
  const report = toReport(result);
  const { flags } = report;
  const touched = [...expandEdits(report), ...flags].map(({ source }) => source);
  const found = spans.filter(({ start, end }) =>
    touched.some((place) => Math.max(place[0], start) <= Math.min(place[1], end)),
  );
  const falseFlags = flags.filter(
    ({ source }) => !spans.some(({ start, end }) => Math.max(source[0], start) < Math.min(source[1], end)),
  );
  return [
    {
      set: 'seed',
      measure: 'Markdown equals the editor’s',
      value: isExact ? 1 : 0,
      unit: '',
      better: 'higher',
      atLeast: 1,
      aim: 1,
    },
    {
      set: 'seed',
      measure: 'spans found, of 12',
      value: found.length,
      unit: '',
      better: 'higher',
      atLeast: 8,
      aim: 11,
    },
    {
      set: 'seed',
      measure: 'false flags',
      value: falseFlags.length,
      unit: '',
      better: 'lower',
      atLeast: 0,
      aim: 0,
    },
  ];
}
