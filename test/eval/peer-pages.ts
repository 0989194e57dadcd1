import { join } from 'node:path';
import markdownIt from 'markdown-it';
import { clean, type Result } from '../../src/clean.ts';
import { toMarkdown } from '../../src/index.ts';
import { dayOf } from '../../src/passes/markup/metadata/choose-date.ts';
import { readMetadata } from '../../src/passes/markup/metadata/metadata.ts';
import { readMarkup } from '../../src/passes/markup/read.ts';
import { type Measure, readRecords } from './measure.ts';
import { DIFFERENCES } from './peer-differences.ts';

/*
 * The peers' own test pages with the expected results: the metadata of Readability, the Markdown of defuddle. They
 * expect what their tool does; if a reader would decide otherwise, the field is left out and the reason given.
 */

interface PeerPage {
  readonly id: string;
  readonly html: string;
  readonly metadata?: Readonly<Record<string, string | null>>;
  readonly expectedMarkdown?: string;
}

const THEIRS = { right: 'theirs' };

const FIELDS = ['title', 'byline', 'siteName', 'lang', 'publishedTime'] as const;
type FieldName = (typeof FIELDS)[number];

/** Fields of pages that a reader would fill in differently. */
const WRONG: Readonly<Record<string, string>> = {
  'r-webmd-1 byline': 'the publisher is joined to the name',
  'r-webmd-2 byline': 'the publisher is joined to the name',
  'r-yahoo-3 byline': 'the date is joined to the name',
  'r-breitbart byline': 'a date and a number are joined to the name',
  'r-breitbart title': 'the name of the site is joined to the title',
  'r-medium-3 title': 'the author and the site are joined to the title',
  'r-parsely-metadata title': 'the page shows another title',
};

/** Two texts count as the same if their words agree at least this much. */
const SAME = 0.95;
const renderer = markdownIt({ html: true });
const FRONT = /^(?:---\n[\s\S]*?\n---\n|```json\n[\s\S]*?\n```\n)/u;
const TITLE = /^\s*#{1,2} ([^\n]*)\n/u;

/** The words in the rendered Markdown, without the title, which the peer reports separately. */
function wordsOf(markdown: string, title: string): readonly string[] {
  const body = markdown.replace(FRONT, '');
  const first = TITLE.exec(body);
  const isTitle = first !== null && rendered(first[1]).join(' ') === rendered(title).join(' ');
  return rendered(isTitle ? body.slice(first[0].length) : body);
}

function rendered(markdown: string): readonly string[] {
  const text = renderer.render(markdown).replace(/<[^>]*>|&[a-z]{1,9};/gu, ' ');
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function agreement(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) same++;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * same) / (a.length + b.length);
}

const BY = /^\s*(?:by|von|par)\s*:?\s+/iu;
const fold = (text: string) => text.replace(BY, '').replace(/\s+/gu, ' ').trim().toLowerCase();

function tryClean(html: string): Result | undefined {
  try {
    return clean(html, { from: 'html' });
  } catch {
    return undefined;
  }
}

const TEXTS: Readonly<Record<string, string>> = {
  text: 'same text as expected',
  'no fault': 'the same, or no fault of ours',
};

function ours(html: string, result: Result | undefined): Readonly<Record<FieldName, string>> {
  const { language } = readMetadata(readMarkup(html).page);
  return {
    title: result?.title?.text ?? '',
    byline: result?.byline?.text ?? '',
    siteName: result?.site?.text ?? '',
    lang: language?.value ?? '',
    publishedTime: result?.date?.text ?? '',
  };
}

/** The figures on the pages of the peers. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const counts = new Map<string, { all: number; same: number }>();
  const count = (what: string, isSame: boolean, id: string) => {
    const row = counts.get(what) ?? { all: 0, same: 0 };
    counts.set(what, { all: row.all + 1, same: row.same + (isSame ? 1 : 0) });
    if (!isSame && process.env.WORST) process.stderr.write(`${what}: ${id}\n`);
  };
  for (const { id, html, metadata, expectedMarkdown } of readRecords<PeerPage>(
    join(data, 'html-whole/dev.jsonl.gz'),
  )) {
    const result = tryClean(html);
    if (expectedMarkdown !== undefined) {
      const title = result?.title?.text ?? '';
      const found = wordsOf(result ? toMarkdown(result) : '', title);
      const isSame = agreement(wordsOf(expectedMarkdown, title), found) >= SAME;
      count('text', isSame, id);
      count('no fault', isSame || (DIFFERENCES[id] ?? THEIRS).right !== 'theirs', id);
    }
    const own = ours(html, result);
    for (const field of FIELDS) {
      const expected = metadata?.[field];
      if (!expected || WRONG[`${id} ${field}`]) continue;
      const wanted = field === 'publishedTime' ? dayOf(expected) : fold(expected);
      count(field, wanted === fold(own[field]), id);
    }
  }
  return [...counts].map(([measure, { all, same }]) => ({
    set: TEXTS[measure] ? 'pages of defuddle' : 'pages of Readability',
    measure: TEXTS[measure] ?? measure,
    value: (100 * same) / all,
    unit: '%',
    better: 'higher',
    atLeast: TEXTS[measure] ? 75 : 85,
    aim: TEXTS[measure] ? 90 : 95,
  }));
}
