import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clean } from '../../src/clean.ts';
import { type Measure, readRecords } from './measure.ts';
import { lower } from './scorer.ts';

/*
 * Measures quote repair by the scorers of the data folder: damaged quotations with their gold, real damage in
 * translations, and edited English in which hardly anything should change.
 */

interface Damaged {
  readonly id: string;
  readonly damaged: string;
}
interface Text {
  readonly id: string;
  readonly text: string;
}

/** The part of the scorer's table that is measured. */
interface QuoteScores {
  readonly folded: {
    readonly exact: number;
    readonly madeWorse: number;
    readonly byItem: Readonly<Record<string, string>>;
    readonly byRecoverable: Readonly<Record<string, string>>;
    readonly undamaged: { readonly itemsChangedPct: number };
    readonly traps: { readonly changed: number };
  };
  readonly human: { readonly changedCharsPer100kWords: number };
}
interface RealScores {
  readonly withGold: { readonly ALL: { readonly n: number; readonly exact: number } };
}

const SEED_PROFILE = 'doc: mt-web-fr (the seed)';

let unstable = 0;

/** The output of all passes except boilerplate: it shows the harm of every sentence repair. */
function repairAll(text: string): string {
  return clean(text, { skip: ['boilerplate', 'translation'] }).text;
}

function repair(text: string): string {
  const run = (input: string) => clean(input, { only: ['characters', 'quotes'] }).text;
  const output = run(text);
  if (run(output) !== output) unstable++;
  return output;
}

/** The figures of quote repair. `data` is the folder with `text/dev` and `text/scripts`. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const dev = join(data, 'text', 'dev');
  const folder = mkdtempSync(join(tmpdir(), 'quotes-eval-'));
  unstable = 0;
  try {
    const quotes = predict(
      join(folder, 'quotes.jsonl'),
      readRecords<Damaged>(join(dev, 'quotes.jsonl.gz')).map(({ id, damaged }) => ({ id, text: damaged })),
    );
    const human = predict(join(folder, 'human.jsonl'), readRecords<Text>(join(dev, 'human.jsonl.gz')));
    const real = predict(join(folder, 'real.jsonl'), readRecords<Text>(join(dev, 'quotes-real.jsonl.gz')));
    const all = predict(
      join(folder, 'all.jsonl'),
      readRecords<Damaged>(join(dev, 'quotes.jsonl.gz')).map(({ id, damaged }) => ({ id, text: damaged })),
      repairAll,
    );
    const scripts = join(data, 'text', 'scripts');
    const scores = score<QuoteScores>(join(scripts, 'score-quotes.mjs'), {
      gold: join(dev, 'quotes.jsonl.gz'),
      out: quotes,
      human,
      'human-gold': join(dev, 'human.jsonl.gz'),
    });
    const realScores = score<RealScores>(join(scripts, 'score-quotes-real.mjs'), {
      gold: join(dev, 'quotes-real.jsonl.gz'),
      out: real,
    });
    const allScores = score<QuoteScores>(join(scripts, 'score-quotes.mjs'), {
      gold: join(dev, 'quotes.jsonl.gz'),
      out: all,
    });
    return [...measures(scores, realScores), ...gateMeasures(allScores)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function predict(path: string, records: readonly Text[], mend = repair): string {
  const lines = records.map(({ id, text }) => JSON.stringify({ id, output: mend(text) }));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function score<Scores>(script: string, options: Readonly<Record<string, string>>): Scores {
  const rest = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const printed = execFileSync(process.execPath, [script, ...rest], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(printed) as Scores;
}

/** What all passes except boilerplate change in undamaged paragraphs, including slips of their writers. */
function gateMeasures({ folded }: QuoteScores): readonly Measure[] {
  const set = 'quotes, all passes';
  return [
    lower(set, 'undamaged items changed', folded.undamaged.itemsChangedPct, { atLeast: 0.05, aim: 0 }),
    lower(set, 'traps changed', folded.traps.changed, { atLeast: 0, aim: 0, unit: 'items' }),
    lower(set, 'items made worse', folded.madeWorse, { atLeast: 0.5, aim: 0.1 }),
  ];
}

/** The number that a cell like `97.2% (35/36)` begins with. */
function percent(cell: string | undefined): number {
  return Number.parseFloat(cell ?? '0');
}

function measures({ folded, human }: QuoteScores, real: RealScores): readonly Measure[] {
  const { ALL } = real.withGold;
  const higher = (
    set: string,
    measure: string,
    value: number,
    [atLeast, aim]: [number, number],
  ): Measure => ({
    set,
    measure,
    value,
    unit: '%',
    better: 'higher',
    atLeast,
    aim,
  });
  const lower = (measure: string, value: number, [atLeast, aim]: [number, number], unit = '%'): Measure => ({
    set: 'quotes',
    measure,
    value,
    unit,
    better: 'lower',
    atLeast,
    aim,
  });
  return [
    higher('quotes', 'exact repair of damaged items', folded.exact, [75, 90]),
    higher('quotes', 'edits repaired, recoverable', percent(folded.byRecoverable.yes), [90, 97]),
    higher('quotes', 'edits repaired, likely recoverable', percent(folded.byRecoverable.likely), [55, 75]),
    higher('quotes', 'documents like the seed', percent(folded.byItem[SEED_PROFILE]), [60, 85]),
    lower('items made worse', folded.madeWorse, [0.5, 0.1]),
    lower('undamaged items changed', folded.undamaged.itemsChangedPct, [0.1, 0]),
    lower('traps changed', folded.traps.changed, [0, 0], 'items'),
    higher('quotes-real', 'exact repair', (100 * ALL.exact) / ALL.n, [45, 65]),
    {
      ...lower('characters changed per 100,000 words', human.changedCharsPer100kWords, [5, 1], 'characters'),
      set: 'human',
    },
    lower('texts that change again when cleaned again', unstable, [0, 0], 'texts'),
  ];
}
