import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/index.ts';
import { cleanFolder, type FolderText } from './folder-run.ts';
import { type Measure, readRecords } from './measure.ts';
import { type OwnFolder, ownFolders } from './own-folders/folders.ts';
import { higher, lower, score } from './scorer.ts';
import { inventedFolders } from './standing-lines.ts';
import type { PageScores, TranslatedPage } from './translated-pages.ts';

/*
 * Measures what cleaning learns from folders: each site of `mtweb` and `folders` is written to a folder of its own and
 * cleaned by the command line. Then come folders whose recurring lines must stay: texts of one genre, and invented
 * standing lines.
 */

interface FolderPage extends TranslatedPage {
  /** Saved copies of one article share a name. */
  readonly copy?: string;
}

interface CleanText extends FolderText {
  readonly group: string;
}

const GENRES = ['recipes', 'interviews', 'short-stories', 'plays', 'minutes', 'changelogs'];
/** A smaller group is not a folder. */
const LEAST_TEXTS = 5;
const PER_TEN_THOUSAND = 'per 10,000';

/** The figures of the set `folders`. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  return [
    ...(await siteFigures(data, 'mtweb/dev.jsonl.gz', {
      perfect: [60, 85],
      left: [14, 5],
      lost: [0.5, 0.2],
    })),
    ...(await siteFigures(data, 'mtweb/unread.jsonl.gz', {
      perfect: [50, 85],
      left: [14, 5],
      lost: [0.7, 0.2],
    })),
    ...(await siteFigures(data, 'folders/dev.jsonl.gz', {
      perfect: [55, 80],
      left: [14, 6],
      lost: [0.3, 0.1],
    })),
    ...(await copyFigures(data)),
    ...(await rightFigures(data)),
    ...(await ownFigures()),
  ];
}

type Goal = readonly [atLeast: number, aim: number];

async function siteFigures(
  data: string,
  file: string,
  goals: Readonly<Record<'perfect' | 'left' | 'lost', Goal>>,
): Promise<readonly Measure[]> {
  const gold = join(data, file);
  if (!existsSync(gold)) return [];
  const { ALL } = score<PageScores>({
    script: join(data, 'mtweb/score.mjs'),
    gold,
    predictions: await predictSites(readRecords<FolderPage>(gold)),
  });
  const set = file.replace('.jsonl.gz', '').replace('/', ', ');
  const goal = ([atLeast, aim]: Goal) => ({ atLeast, aim });
  return [
    higher(set, 'perfect', ALL.perfect, goal(goals.perfect)),
    lower(set, 'leftover words left', ALL.left),
    lower(set, 'leftover lines left', ALL.linesLeft, goal(goals.left)),
    lower(set, 'article words lost', ALL.lost, goal(goals.lost)),
    higher(set, 'title right', ALL.title, { atLeast: 90, aim: 98 }),
  ];
}

/** Each site in a folder of its own. */
async function predictSites(pages: readonly FolderPage[]): Promise<readonly object[]> {
  const predictions: object[] = [];
  for (const own of groupsOf(pages, ({ skin }) => skin)) {
    const reports = await cleanFolder(own.map(({ id, raw }) => ({ id, text: raw })));
    for (const [id, { text, title }] of reports) predictions.push({ id, text, title: title?.text ?? '' });
  }
  return predictions;
}

function groupsOf<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups.values()];
}

/** The articles that were saved several times, among the other pages of their sites. */
async function copyFigures(data: string): Promise<readonly Measure[]> {
  const pages = readRecords<FolderPage>(join(data, 'folders/dev.jsonl.gz'));
  const copies = pages.filter(({ copy }) => copy !== undefined);
  const sites = new Set(copies.map(({ skin }) => skin));
  const predictions = await predictSites(pages.filter(({ skin }) => sites.has(skin)));
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-copies-'));
  try {
    const gold = join(folder, 'copies.jsonl');
    writeFileSync(gold, copies.map((page) => `${JSON.stringify(page)}\n`).join(''));
    const { ALL } = score<PageScores>({ script: join(data, 'mtweb/score.mjs'), gold, predictions });
    return [lower('folders, copies', 'article words lost', ALL.lost, { atLeast: 0, aim: 0 })];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Folders whose recurring lines must stay: what is removed beyond cleaning each text alone. */
async function rightFigures(data: string): Promise<readonly Measure[]> {
  const texts = readRecords<CleanText>(join(data, 'clean/dev.jsonl.gz'));
  const measures: Measure[] = [];
  const groups = groupsOf(texts, ({ group }) => group).filter((own) => own.length >= LEAST_TEXTS);
  const isNamed = ([{ group }]: readonly CleanText[]) => GENRES.includes(group.replace('en:', ''));
  for (const own of groups.filter(isNamed))
    measures.push(await goneMore(`folders, ${own[0].group.replace('en:', '')}`, [own]));
  measures.push(
    await goneMore(
      'folders, all other groups',
      groups.filter((own) => !isNamed(own)),
    ),
  );
  measures.push(await goneMore('folders, invented', inventedFolders(texts)));
  return measures;
}

/** Ten genres whose recurring lines are right, as texts and as pages: what is lost more than alone, and what is left. */
async function ownFigures(): Promise<readonly Measure[]> {
  let [keep, alone, lost, drop, left] = [0, 0, 0, 0, 0];
  for (const { texts } of ownFolders()) {
    const all = texts.map(({ id, lines }) => ({ id, text: lines.map((line) => line.slice(1)).join('\n\n') }));
    const single = await cleanFolder(all, ['--no-learn']);
    const folder = await cleanFolder(all);
    keep += wordsOf(texts, '+');
    alone += wordsOf(without(texts, single), '+');
    lost += wordsOf(without(texts, folder), '+');
    drop += wordsOf(texts, '-');
    left += wordsOf(texts, '-') - wordsOf(without(texts, folder), '-');
  }
  return [
    lower('folders, own genres', 'article words lost more than alone', (100 * (lost - alone)) / keep),
    lower('folders, own genres', 'leftover words left', (100 * left) / drop),
  ];
}

/** The lines of texts that are not in their reports. */
function without(texts: OwnFolder['texts'], reports: ReadonlyMap<string, Report>): OwnFolder['texts'] {
  return texts.map(({ id, lines }) => {
    const kept = new Set(reports.get(id)?.text.split(/\n+/u));
    return { id, lines: lines.filter((line) => !kept.has(line.slice(1))) };
  });
}

/** The words in the lines with a mark. */
function wordsOf(texts: OwnFolder['texts'], mark: string): number {
  const lines = texts.flatMap((text) => text.lines).filter((line) => line.startsWith(mark));
  return lines.reduce((sum, line) => sum + line.split(' ').length, 0);
}

async function goneMore(set: string, folders: readonly (readonly FolderText[])[]): Promise<Measure> {
  let [alone, together, words] = [0, 0, 0];
  for (const texts of folders) {
    const single = await cleanFolder(texts, ['--no-learn']);
    const folder = await cleanFolder(texts);
    alone += wordsRemoved(single);
    together += wordsRemoved(folder);
    for (const { stats } of single.values()) words += stats.wordsIn;
  }
  const more = (10_000 * (together - alone)) / Math.max(1, words);
  return lower(set, 'words that go more than alone', more, { unit: PER_TEN_THOUSAND, atLeast: 0.5, aim: 0 });
}

function wordsRemoved(reports: ReadonlyMap<string, Report>): number {
  return [...reports.values()].reduce((sum, { stats }) => sum + stats.wordsIn - stats.wordsOut, 0);
}
