import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clean } from '../../src/clean.ts';
import { modelWithout } from './fold-models.ts';
import { type Measure, readRecords } from './measure.ts';
import { FOLDS, foldOf, type PageRecord } from './train/pages.ts';

/*
 * Measures boilerplate and titles on unseen sites: every page is cleaned with the model of its fold, which was trained
 * on the sites of the other folds (test/eval/train/boilerplate.ts makes all of them).
 */

const UNREMOVED = { maxRemoval: 100, only: ['boilerplate'] } as const;

/** Cleans each page with the model that has not seen its site, fold by fold. */
function predict(records: readonly PageRecord[]): string {
  const lines: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const boilerplateModel = modelWithout(fold);
    for (const record of records) {
      if (foldOf(record) !== fold) continue;
      const result = clean(record.raw, {
        ...(process.env.BUDGET ? { only: ['boilerplate'] } : UNREMOVED),
        boilerplateModel,
      });
      lines.push(JSON.stringify({ id: record.id, text: result.text, title: result.title?.text ?? '' }));
    }
  }
  return lines.join('\n');
}

type Row = Readonly<Record<string, number>>;

function score(data: string, name: string): Readonly<Record<string, Row>> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-eval-'));
  try {
    const gold = join(data, 'boilerplate', name);
    const predictions = join(folder, 'predictions.jsonl');
    const out = join(folder, 'scores.json');
    writeFileSync(predictions, predict(readRecords<PageRecord>(gold)));
    const table = execFileSync(process.execPath, [
      join(data, 'boilerplate/scripts/score.mjs'),
      '--gold',
      gold,
      '--pred',
      predictions,
      '--json',
      out,
    ]);
    if (process.env.TABLE) process.stderr.write(table);
    if (process.env.KEEP) writeFileSync(join(process.env.KEEP, `${name}.pred`), readFileSync(predictions));
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Line {
  readonly measure: string;
  readonly value: number;
  readonly better?: 'lower';
  readonly atLeast?: number;
  readonly aim?: number;
}

function measures(set: string, lines: readonly Line[]): Measure[] {
  return lines.map(
    ({ measure, value, better = 'higher' as const, atLeast, aim }): Measure => ({
      set,
      measure,
      value: 100 * value,
      unit: '%',
      better,
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(aim === undefined ? {} : { aim }),
    }),
  );
}

/** The table of figures. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const main = score(data, 'dev.jsonl.gz')['MACRO-article'];
  const c4 = score(data, 'dev-c4.jsonl.gz')['MACRO-article'];
  const snippets = score(data, 'dev-snippets.jsonl.gz').trafilatura;
  const human = humanLoss(data);
  return [
    ...measures('boilerplate, articles', [
      { measure: '4-gram F1', value: main.shF, atLeast: 94, aim: 96 },
      { measure: 'line F1', value: main.keepF, atLeast: 88, aim: 92 },
      { measure: 'article lost', value: main.artLost, better: 'lower', atLeast: 4, aim: 2.5 },
      { measure: 'boilerplate left', value: main.boilLeft, better: 'lower', atLeast: 12, aim: 7 },
      { measure: 'title near match', value: main.titleNear, atLeast: 85, aim: 92 },
    ]),
    ...measures('boilerplate, C4 view', [
      { measure: '4-gram F1', value: c4.shF, atLeast: 93.5, aim: 96 },
      { measure: 'article lost', value: c4.artLost, better: 'lower', aim: 1.5 },
    ]),
    ...measures('boilerplate, snippets', [
      { measure: 'must-keep kept', value: snippets.with, atLeast: 90, aim: 94 },
      { measure: 'must-go left', value: snippets.without, better: 'lower', atLeast: 14, aim: 10 },
    ]),
    ...measures('boilerplate, clean articles', [
      { measure: 'words removed', value: human, better: 'lower', atLeast: 0.2, aim: 0.05 },
    ]),
  ];
}

/** The share of words that clean articles lose with the built-in model. */
function humanLoss(data: string): number {
  let all = 0;
  let left = 0;
  for (const { text } of readRecords<{ text: string }>(join(data, 'text/dev/human.jsonl.gz'))) {
    all += count(text);
    left += count(clean(text, UNREMOVED).text);
  }
  return (all - left) / all;
}

function count(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
