import { join } from 'node:path';
import { originOf } from '../../src/clean.ts';
import { clean } from '../../src/index.ts';
import { modelWithout } from './fold-models.ts';
import { type Measure, readRecords } from './measure.ts';
import { higher, lower, score } from './scorer.ts';
import { foldOfKey } from './train/pages.ts';
import { type PageScores, repaired, scorePages, type TranslatedPage } from './translated-pages.ts';

/*
 * Pages modelled line by line on real translated ones: leftovers, title, subheadings, repairs, and the flags that a
 * reader wants. Nobody opens the second file; its totals show how well results generalise.
 */

/** The figures of the set `pages`. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  return ['dev', 'unread'].flatMap((half) => [
    ...figures(
      `pages, ${half}`,
      scorePages(data, `pages/${half}.jsonl.gz`, ({ skin }) =>
        half === 'dev' ? { boilerplateModel: modelWithout(foldOfKey(skin)) } : {},
      ),
    ),
    ...flagFigures(data, half),
  ]);
}

function figures(set: string, scores: PageScores | undefined): Measure[] {
  if (!scores) return [];
  const { ALL, headings } = scores;
  return [
    higher(set, 'perfect, of those with leftovers', ALL.perfectWithLeftovers, { atLeast: 50, aim: 80 }),
    higher(set, 'strict', ALL.strict),
    lower(set, 'leftover words left', ALL.left, { atLeast: 25, aim: 8 }),
    lower(set, 'article words lost', ALL.lost, { atLeast: 0.3, aim: 0.1 }),
    higher(set, 'title right', ALL.title, { atLeast: 92, aim: 99 }),
    higher(set, 'sure repairs made', repaired(ALL, ['sure']), { atLeast: 92, aim: 99 }),
    higher(set, 'hard repairs made', repaired(ALL, ['hard']), { atLeast: 40, aim: 70 }),
    lower(set, 'sound paragraphs changed', ALL.soundChanged, { atLeast: 0.5, aim: 0.1 }),
    ...(headings
      ? [
          higher(set, 'subheads seen', (100 * headings.seen) / headings.wanted, { atLeast: 60, aim: 90 }),
          lower(set, 'lines wrongly made headings', headings.wrong, { unit: 'lines' }),
        ]
      : []),
  ];
}

interface FlagScores {
  readonly kinds: Readonly<Record<string, { readonly wanted: number; readonly raised: number }>>;
  readonly hits: number;
  readonly inText: number;
  readonly trapped: number;
}

function flagFigures(data: string, half: string): Measure[] {
  const set = `pages, ${half}`;
  const gold = join(data, `pages/${half}.jsonl.gz`);
  const predictions = readRecords<TranslatedPage>(gold).map(({ id, raw }) => {
    const result = clean(raw);
    const flags = result.flags.map(({ pass, rule, finding }) => ({
      ...originOf(finding.span, { ...result, passes: result.passes.slice(0, pass) }),
      rule,
    }));
    return { id, flags };
  });
  const { kinds, hits, inText } = score<FlagScores>({
    script: join(data, 'pages/score-flags.mjs'),
    gold,
    predictions,
  });
  const { wanted, raised } = kinds.SEEABLE;
  const [atLeast, aim] = half === 'dev' ? [20, 45] : [15, 40];
  return [
    higher(set, 'wishes that a tool can see, raised', (100 * raised) / wanted, { atLeast, aim }),
    higher(set, 'flags in article lines that stand on a wish', (100 * hits) / (inText || 1), {
      atLeast: 60,
      aim: 80,
    }),
  ];
}
