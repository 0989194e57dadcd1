import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { factsOf } from '../../../src/html/judge-blocks.ts';
import { type Model, readModel } from '../../../src/passes/boilerplate/model/model-file.ts';
import { type MarkupText, readMarkup } from '../../../src/passes/markup/read.ts';
import { readRecords } from '../measure.ts';
import { FOLDS, foldOf, type PageRecord } from './pages.ts';

/** A page of the labelled set as HTML. */
export interface HtmlRecord extends PageRecord {
  readonly html: string;
  readonly url?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
}

/** A page with the facts of its blocks, computed by the fold model that has not seen its site. */
export interface HtmlPage {
  readonly record: HtmlRecord;
  readonly fold: number;
  readonly text: MarkupText;
  readonly rows: Float32Array;
}

/** A labelled page: 1 for boilerplate; the weight is 0 if the label is unknown. */
export interface LabelledPage extends HtmlPage {
  readonly label: Float32Array;
  readonly weight: Float32Array;
}

const FOLD_MODELS = join(dirname(fileURLToPath(import.meta.url)), 'folds');

/** The records of the labelled set that have HTML. */
export function readHtmlRecords(data: string): HtmlRecord[] {
  const folder = join(data, 'boilerplate');
  const html = new Map(
    readRecords<{ id: string; html: string }>(join(folder, 'dev-html.jsonl.gz')).map((one) => [
      one.id,
      one.html,
    ]),
  );
  return readRecords<PageRecord>(join(folder, 'dev.jsonl.gz')).flatMap((record) => {
    const page = html.get(record.id);
    return page === undefined ? [] : [{ ...record, html: page.replace(/\r\n?/gu, '\n') }];
  });
}

/** For each fold, the text model trained without its sites. */
export function textModels(): Model[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    readModel(readFileSync(join(FOLD_MODELS, `fold-${fold}.bin`))),
  );
}

export function readHtmlPage(record: HtmlRecord, models: readonly Model[]): HtmlPage {
  const fold = foldOf(record);
  const text = readMarkup(record.html);
  return { record, fold, text, rows: factsOf(text, models[fold]).rows };
}

/** The weight of a group: how reliable its labels are, and how similar it is to the texts we clean. */
const GROUP_WEIGHT: Readonly<Record<string, number>> = {
  scrapinghub: 3,
  'wcxb-article': 1.6,
  cleanportaleval: 1,
  readability: 0.7,
  'wcxb-docs': 0.7,
  'wcxb-forum': 0.4,
  'wcxb-other': 0.45,
};
const KIND_WEIGHT: Readonly<Record<string, number>> = {
  title: 0,
  byline: 0.5,
  date: 0.5,
  caption: 0.6,
  partial: 0.3,
  dup: 0.5,
  moved: 0.5,
  symbol: 0.2,
};
const DOUBT = 0.5;

interface Alignment {
  alignLines(lines: readonly { text: string }[], gold: string): { frac: readonly number[]; dup: Uint8Array };
}

/** The aligner that labelled the lines, here for our own blocks with the same gold. */
export async function readAligner(data: string): Promise<Alignment> {
  return (await import(pathToFileURL(join(data, 'boilerplate/scripts/align.mjs')).href)) as Alignment;
}

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Labels the blocks of a page by the words of its gold text. */
export function label(page: HtmlPage, { alignLines }: Alignment): LabelledPage {
  const { record, text } = page;
  const lines = text.blocks.map(({ plainStart, plainEnd }) => ({
    text: text.plain.slice(plainStart, plainEnd),
  }));
  const { frac, dup } = alignLines(lines, record.gold ?? '');
  const known = new Map(record.lines?.map((line) => [folded(line.text), line]));
  const titles = new Set([record.title, record.html_title].map((title) => folded(title ?? '')));
  const labels = Float32Array.from(frac, (share) => (share >= 0.5 ? 0 : 1));
  let sum = 0;
  const weights = Float32Array.from(frac, (share, index) => {
    const own = folded(lines[index].text);
    if (own === '' || titles.has(own)) return 0;
    const line = known.get(own);
    const isDoubtful = share > 0.2 && share < 0.8;
    const words = Math.min(200, own.split(' ').length);
    const isAgainst =
      line && ((labels[index] === 1 && line.v === 3) || (labels[index] === 0 && line.v === 0));
    const trust = isAgainst && record.group !== 'scrapinghub' ? DOUBT : 1;
    const kind = (line?.kind && KIND_WEIGHT[line.kind]) ?? (dup[index] ? 0.5 : 1);
    const weight = (isDoubtful ? 0.3 : 1) * trust * Number(kind) * Math.sqrt(words + 1);
    sum += weight;
    return weight;
  });
  const scale = sum > 0 ? (10 * (GROUP_WEIGHT[record.group] ?? 0.5)) / Math.sqrt(sum) : 0;
  return { ...page, label: labels, weight: weights.map((weight) => weight * scale) };
}
