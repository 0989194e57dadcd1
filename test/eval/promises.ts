import { join } from 'node:path';
import { clean } from '../../src/clean.ts';
import { toReport } from '../../src/report/form.ts';
import { restoreText } from '../../src/report/restore.ts';
import { type Measure, readRecords } from './measure.ts';

interface AnyRecord {
  readonly raw?: string;
  readonly text?: string;
  readonly damaged?: string;
}

const SETS = [
  'boilerplate/dev.jsonl.gz',
  'boilerplate/dev-c4.jsonl.gz',
  'boilerplate/dev-snippets.jsonl.gz',
  'text/dev/human.jsonl.gz',
  'text/dev/web-mt-injected.jsonl.gz',
  'text/dev/quotes.jsonl.gz',
  'text/dev/quotes-real.jsonl.gz',
];

/** Counts over all records what `restore` fails to give back, and what a second cleaning changes. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  return SETS.flatMap((name) => {
    const texts = readRecords<AnyRecord>(join(data, name)).map(
      ({ raw, damaged, text }) => raw ?? damaged ?? text ?? '',
    );
    let lost = 0;
    let unstable = 0;
    for (const text of texts) {
      const result = clean(text);
      if (restoreText(toReport(result)) !== text) lost++;
      if (clean(result.text).text !== result.text) unstable++;
    }
    const set = name.replace(/^.*\//u, '').replace('.jsonl.gz', '');
    return [
      {
        set,
        measure: `not restored, of ${texts.length}`,
        value: lost,
        unit: '',
        better: 'lower',
        atLeast: 0,
        aim: 0,
      },
      {
        set,
        measure: `changed by a second cleaning, of ${texts.length}`,
        value: unstable,
        unit: '',
        better: 'lower',
        atLeast: 0,
        aim: 0,
      },
    ] as const;
  });
}
