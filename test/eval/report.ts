import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreRecord } from '../../src/formats/jsonl/restore-record.ts';
import { type RecordForm, writeRecord } from '../../src/formats/jsonl/write-record.ts';
import { prettyJson } from '../../src/formats/pretty-json.ts';
import { clean, type Result, restore, toReport } from '../../src/index.ts';
import { RECORD_FIELDS } from '../../src/report/form.ts';
import { statsOf } from '../../src/report/stats.ts';
import { toolOf } from '../../src/report/tool.ts';
import { inTurn, type Measured, median, PROGRAM, runNode } from '../bench/process.ts';
import { type Measure, readRecords } from './measure.ts';
import { lower } from './scorer.ts';

/*
 * Measures the sizes of reports and records, and whether they can be restored. BEFORE=PROGRAM compares the speed of the
 * built filter with another build, in turns; EVERY=N takes every Nth text of each set.
 */

const EVERY = Number(process.env.EVERY ?? 1);
/** The pages of these sources are complete: nothing was removed from them before. */
const WHOLE = /^(?:wcxb|scrapinghub)$/u;
interface Row {
  readonly id: string;
  readonly source?: string;
  readonly raw?: string;
  readonly damaged?: string;
  readonly text?: string;
  readonly html?: string;
}

/** A set as a corpus of records, and its texts. */
interface TextSet {
  readonly name: string;
  readonly texts: readonly string[];
  readonly lines: readonly string[];
}

function setOf(
  data: string,
  path: string,
  isMember: (row: Row, index: number) => boolean = () => true,
): TextSet {
  const rows = readRecords<Row>(join(data, path))
    .filter(isMember)
    .filter((_, index) => index % EVERY === 0);
  const texts = rows.map(({ raw, damaged, text, html }) => raw ?? damaged ?? text ?? html ?? '');
  const lines = rows.map(({ id }, index) => JSON.stringify({ id, text: texts[index] }));
  return { name: path.replace(/^.*\/(?=\w+\/)|\.jsonl\.gz$/gu, ''), texts, lines };
}

interface Sizes {
  /** The output of the filter for each input. */
  readonly usual: number;
  readonly restorable: number;
  /** Records whose line was not restored. */
  readonly lost: number;
}

const TOOL = toolOf();
const USUAL = { textField: 'text', tool: TOOL };
const RESTORABLE = { ...USUAL, fields: [...RECORD_FIELDS, 'source', 'edits'] as const };

function sizesOf({ lines, texts }: TextSet, from: 'text' | 'html' = 'text'): Sizes {
  let [input, usual, restorable, lost] = [0, 0, 0, 0];
  lines.forEach((json, index) => {
    const text = texts[index];
    const result = cleanOrNone(text, from);
    if (!result) return;
    const cleaned = { text, result, stats: statsOf(result) };
    const write = (form: RecordForm) => writeRecord({ json, isUnended: false }, cleaned, form).join('');
    const safe = write(RESTORABLE);
    input += Buffer.byteLength(json) + 1;
    usual += Buffer.byteLength(write(USUAL)) + 1;
    restorable += Buffer.byteLength(safe) + 1;
    if (Buffer.from(restoreRecord(safe)).toString('utf8') !== `${json}\n`) lost++;
  });
  return { usual: usual / input, restorable: restorable / input, lost };
}

/** Undefined for a page whose text comes from scripts. */
function cleanOrNone(text: string, from: 'text' | 'html'): Result | undefined {
  try {
    return clean(text, { from });
  } catch {
    return undefined;
  }
}

const DEV_SETS = [
  'boilerplate/dev-c4',
  'boilerplate/dev-snippets',
  'text/dev/web-mt-injected',
  'text/dev/quotes',
  'text/dev/quotes-real',
  'pages/dev',
  'mtweb/dev',
  'clean/dev',
];

/** Files that are not restored from their report after it is written and read again. */
function filesLost({ texts }: TextSet): number {
  return texts.filter((text) => {
    const bytes = Buffer.from(text);
    return !bytes.equals(restore(JSON.parse(JSON.stringify(toReport(clean(bytes, { from: 'text' }))))));
  }).length;
}

function ratios(
  set: string,
  { usual, restorable, lost }: Sizes,
  wish: readonly Partial<Measure>[],
): Measure[] {
  return [
    lower(set, 'records, output by input', usual, { unit: '', ...wish[0] }),
    lower(set, 'restorable records, output by input', restorable, { unit: '', ...wish[1] }),
    lower(set, 'records not restored', lost, { unit: '', atLeast: 0, aim: 0 }),
  ];
}

/** The table of figures. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const pages = setOf(data, 'boilerplate/dev.jsonl.gz', ({ source = '' }) => WHOLE.test(source));
  const human = setOf(data, 'text/dev/human.jsonl.gz');
  const html = setOf(data, 'boilerplate/dev-html.jsonl.gz', (_, index) => index % 10 === 0);
  const article = readFileSync(join(data, '../seed/article.txt'));
  const json = Buffer.byteLength(prettyJson(toReport(clean(article)))) / article.length;
  const others = [pages, human, ...DEV_SETS.map((name) => setOf(data, `${name}.jsonl.gz`))];
  return [
    ...ratios('whole pages', sizesOf(pages), [
      { atLeast: 0.85, aim: 0.8 },
      { atLeast: 1.7, aim: 1.3 },
    ]),
    ...ratios('texts by people', sizesOf(human), [
      { atLeast: 1.18, aim: 1.1 },
      { atLeast: 1.35, aim: 1.2 },
    ]),
    ...ratios('HTML', sizesOf(html, 'html'), []),
    lower('one article', 'report with places, by its input', json, { unit: '' }),
    ...others.map((set) =>
      lower(set.name, `files not restored, of ${set.texts.length}`, filesLost(set), ZERO),
    ),
    ...others.slice(2).map((set) => lower(set.name, 'records not restored', sizesOf(set).lost, ZERO)),
    ...(await speed(pages)),
  ];
}

const ZERO = { unit: '', atLeast: 0, aim: 0 } as const;
const ROUNDS = 5;

/** Speed against another build, and memory over one and four times the text. Both need the built program. */
async function speed({ lines }: TextSet): Promise<readonly Measure[]> {
  const { BEFORE } = process.env;
  if (BEFORE === undefined) return [];
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-eval-'));
  try {
    const once = join(folder, 'once.jsonl');
    const fourTimes = join(folder, 'four.jsonl');
    writeFileSync(once, `${lines.join('\n')}\n`);
    writeFileSync(fourTimes, `${lines.join('\n')}\n`.repeat(4));
    const args = ['-q', '--no-config', '--no-learn', '-j', '1', '-f', 'jsonl', '-t', 'jsonl'];
    const filter = (program: string, file: string) => () =>
      runNode({ args: [program, ...args, file], codes: [0, 3, 4] });
    const rounds = await inTurn(ROUNDS, { before: filter(BEFORE, once), now: filter(PROGRAM, once) });
    const gain = (figure: keyof Measured) =>
      median(rounds.map(({ before, now }) => before[figure] / now[figure]));
    const { memory } = await filter(PROGRAM, fourTimes)();
    const set = 'the filter';
    const higher = { set, unit: 'x', better: 'higher', atLeast: 1.1, aim: 1.3 } as const;
    return [
      { ...higher, measure: 'speed by processor time, against before', value: gain('cpu') },
      { ...higher, measure: 'speed by the clock, against before', value: gain('seconds') },
      lower(set, 'memory over the text', median(rounds.map(({ now }) => now.memory)), { unit: 'MB' }),
      lower(set, 'memory over four times the text', memory, { unit: 'MB' }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
