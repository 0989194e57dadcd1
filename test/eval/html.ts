import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CleanOptions, clean, originOf, type Result } from '../../src/clean.ts';
import { readTrees } from '../../src/html/html-model.ts';
import { type HtmlPage, readPage } from '../../src/html/read-page.ts';
import { restore, toMarkdown, toReport } from '../../src/index.ts';
import { dayOf } from '../../src/passes/markup/metadata/choose-date.ts';
import { words } from '../../src/passes/markup/metadata/site-name.ts';
import type { Measure } from './measure.ts';
import { type HtmlRecord, readHtmlRecords, textModels } from './train/html-pages.ts';
import { FOLDS, foldOf } from './train/pages.ts';

/*
 * Measures HTML pages of unseen sites: every page is judged by the models of its fold, which were trained on the sites
 * of the other folds (test/eval/train/html.ts makes them). Texts are compared without Markdown marks.
 */

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'train/folds');
type Row = Readonly<Record<string, number>>;

interface Read {
  readonly record: HtmlRecord;
  readonly page: HtmlPage;
  /** The clean article without Markdown marks. */
  readonly text: string;
  readonly title: string;
}

/** What Markdown puts before lines: these letters and digits are not from the page. */
const LINE_SIGNS = /^[ \t]*(?:>[ \t]*|[-*][ \t]+|\d{1,9}\.[ \t]+|#{1,6}[ \t]+)+/gmu;
const LANGUAGE_OF_CODE = /^([ \t]*)(?:`{3,}|~{3,})[\w+#.-]*$/gmu;

/** Every page, with the CPU milliseconds to extract its article and metadata. */
function readAll(records: readonly HtmlRecord[]): { pages: Read[]; milliseconds: number } {
  const text = textModels();
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const bytes = readFileSync(join(FOLDER, `html-${fold}.bin`));
    return {
      text: text[fold],
      html: readTrees(bytes),
      bytes,
      textBytes: readFileSync(join(FOLDER, `fold-${fold}.bin`)),
    };
  });
  const extract = (record: HtmlRecord) => readPage(record.html, models[foldOf(record)]);
  for (const record of records.slice(0, WARM)) extract(record);
  const start = process.cpuUsage();
  const extracted = records.map(extract);
  const milliseconds = process.cpuUsage(start).user / 1000 / records.length;
  const pages = records.map((record, index) => {
    const { bytes, textBytes } = models[foldOf(record)];
    return {
      record,
      page: extracted[index],
      ...cleaned(record, { htmlModel: bytes, boilerplateModel: textBytes }),
    };
  });
  return { pages, milliseconds };
}

const WARM = 50;

const ESCAPES = /\\([!-/:-@[-`{-~])/gu;
const RAISED = /<\/?su[bp]>/gu;
const EMPHASIS = /\*{1,3}|~~/gu;

function withoutSigns(markdown: string): string {
  return markdown
    .replace(LANGUAGE_OF_CODE, '')
    .replace(LINE_SIGNS, '')
    .replace(RAISED, '')
    .replace(ESCAPES, '$1')
    .replace(EMPHASIS, '');
}

function cleaned(
  { html }: HtmlRecord,
  models: Pick<CleanOptions, 'htmlModel' | 'boilerplateModel'>,
): Pick<Read, 'text' | 'title'> {
  try {
    const options = {
      from: 'html',
      links: 'text',
      maxRemoval: 100,
      only: ['boilerplate'],
      ...models,
    } as const;
    const { text, title } = clean(html, options);
    // The title is judged separately, since the texts of the other tools have none.
    const body = title?.span ? text.slice(0, title.span.start) + text.slice(title.span.end) : text;
    return { text: withoutSigns(body), title: title?.text ?? '' };
  } catch (error) {
    if ((error as Error).name !== 'SourceError') throw error;
    return { text: '', title: '' };
  }
}

function score(data: string, pages: readonly Read[]): Readonly<Record<string, Row>> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-eval-'));
  try {
    const gold = join(folder, 'gold.jsonl');
    const predictions = join(folder, 'predictions.jsonl');
    const out = join(folder, 'scores.json');
    writeFileSync(gold, pages.map(({ record: { html, ...rest } }) => JSON.stringify(rest)).join('\n'));
    const lines = pages.map(({ record, text, title }) => JSON.stringify({ id: record.id, text, title }));
    writeFileSync(predictions, lines.join('\n'));
    const scorer = join(data, 'boilerplate/scripts/score.mjs');
    const table = execFileSync(process.execPath, [
      scorer,
      '--gold',
      gold,
      '--pred',
      predictions,
      '--json',
      out,
    ]);
    if (process.env.TABLE) process.stderr.write(table);
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Among the pages whose gold has a field, the share where ours agrees. */
function agreeing(pages: readonly Read[], of: (read: Read) => boolean | undefined): number {
  const judged = pages.map(of).filter((agrees) => agrees !== undefined);
  return judged.filter(Boolean).length / judged.length;
}

function saysByline({ record, page }: Read): boolean | undefined {
  if (!record.author) return undefined;
  const gold = words(record.author.replace(/^by\s/iu, '')).join(' ');
  return words(page.metadata.byline?.value ?? '').join(' ') === gold;
}

function saysDate({ record, page }: Read): boolean | undefined {
  if (!record.date) return undefined;
  return page.metadata.date?.value === dayOf(record.date);
}

/** All passes run on every Nth page, to check the promises on real pages. */
const EVERY = 20;
const MOST_WORDS = 50;
const TAGS = /<[^<>]*>/gu;
const WORD = /\p{L}{4,}/gu;
/** Addresses come from attributes, and the languages of code from classes, so the place of their words is a tag. */
const NOT_TEXT = /\]\([^()\s]*\)|^[ \t>]*(?:`{3,}|~{3,})[^\n]*$/gmu;

interface Promises {
  readonly restored: number;
  readonly inPlace: number;
  readonly stable: number;
}

/**
 * The shares of pages that are restored byte for byte, of pages whose Markdown is stable, and of words at their place.
 */
function promises(records: readonly HtmlRecord[]): Promises {
  const kept = { pages: 0, restored: 0, stable: 0, words: 0, inPlace: 0 };
  for (const { html } of records.filter((_, index) => index % EVERY === 0)) {
    let result: Result;
    try {
      result = clean(html, { from: 'html' });
    } catch {
      continue;
    }
    kept.pages++;
    if (Buffer.from(restore(toReport(result))).toString() === html) kept.restored++;
    const markdown = toMarkdown(result);
    if (toMarkdown(clean(markdown, { from: 'markdown' })) === markdown) kept.stable++;
    const text = result.text.replace(NOT_TEXT, (hidden) => ' '.repeat(hidden.length));
    const words = [...text.matchAll(WORD)];
    const step = Math.max(1, Math.floor(words.length / MOST_WORDS));
    for (let at = 0; at < words.length; at += step) {
      const { index, 0: word } = words[at];
      const { start, end } = originOf({ start: index, end: index + word.length }, result);
      kept.words++;
      // A word may contain tags, such as a bold first letter or a subscript.
      if (html.slice(start, end).replace(TAGS, '') === word) kept.inPlace++;
    }
  }
  const { pages, words } = kept;
  return { restored: kept.restored / pages, inPlace: kept.inPlace / words, stable: kept.stable / pages };
}

/** The table of figures. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const records = readHtmlRecords(data);
  const { pages, milliseconds } = readAll(records);
  const { restored, inPlace, stable } = promises(records);
  const scores = score(data, pages);
  const main = scores['MACRO-article'];
  const percent = (set: string, measure: string, value: number, wish: Partial<Measure> = {}): Measure => ({
    set,
    measure,
    value: 100 * value,
    unit: '%',
    better: 'higher',
    ...wish,
  });
  const articles = 'HTML, articles';
  return [
    percent(articles, '4-gram F1', main.shF, { atLeast: 96.5, aim: 97.5 }),
    percent(articles, 'article lost', main.artLost, { better: 'lower', atLeast: 2, aim: 1.2 }),
    percent(articles, 'boilerplate left', main.boilLeft, { better: 'lower', atLeast: 6, aim: 4 }),
    percent('HTML, all kinds of page', '4-gram F1', scores['MACRO-all'].shF),
    percent(articles, 'title exact', main.titleExact, { atLeast: 89, aim: 93 }),
    percent(articles, 'title near match', main.titleNear, { atLeast: 92.5, aim: 96 }),
    percent('HTML, all kinds of page', 'byline', agreeing(pages, saysByline)),
    percent('HTML, all kinds of page', 'date', agreeing(pages, saysDate)),
    percent('HTML', 'pages restored byte for byte', restored, { atLeast: 100 }),
    percent('HTML', 'words at their place in the source', inPlace, { atLeast: 100 }),
    percent('HTML', 'pages whose Markdown stays when cleaned again', stable, { atLeast: 99.5 }),
    { set: 'HTML', measure: 'processor time a page', value: milliseconds, unit: 'ms', better: 'lower' },
  ];
}
