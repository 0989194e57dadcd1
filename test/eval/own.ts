import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clean } from '../../src/index.ts';
import { modelWithout } from './fold-models.ts';
import type { Measure } from './measure.ts';
import { type OwnPage, readOwnPages } from './own-pages.ts';
import { higher, lower, score } from './scorer.ts';
import { foldOfKey } from './train/pages.ts';
import { type PageScores, predictionOf } from './translated-pages.ts';

/* Translated pages of our own, each cleaned with a model that has not seen it. The untidy ones are a set of their own. */

/** The figures of the set `own`. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const pages = readOwnPages();
  return [
    ...figures(
      data,
      'own',
      pages.filter(({ isUntidy }) => !isUntidy),
    ),
    ...figures(
      data,
      'own, untidy',
      pages.filter(({ isUntidy }) => isUntidy),
    ),
  ];
}

function figures(data: string, set: string, pages: readonly OwnPage[]): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-own-'));
  try {
    const gold = join(folder, 'own.jsonl');
    writeFileSync(gold, pages.map((page) => `${JSON.stringify(goldOf(page))}\n`).join(''));
    const predictions = pages.map(({ id, raw }) =>
      predictionOf(id, clean(raw, { boilerplateModel: modelWithout(foldOfKey(id)) })),
    );
    const { ALL } = score<PageScores>({ script: join(data, 'mtweb/score.mjs'), gold, predictions });
    return [
      higher(set, 'perfect, of those with leftovers', ALL.perfectWithLeftovers),
      lower(set, 'leftover words left', ALL.left),
      lower(set, 'article words lost', ALL.lost),
      higher(set, 'title right', ALL.title),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A page in the scorer's format. */
function goldOf({ id, language, raw, lines }: OwnPage): object {
  const titles = lines.flatMap(({ text, kind }) => (kind === 'title' ? [text] : []));
  return {
    id,
    lp: language,
    density: 'modelled',
    title: titles[0] ?? '',
    titles,
    raw,
    fixes: [],
    lines: lines.map(({ text, kind }) => ({
      text,
      label: kind === 'furniture' ? 'drop' : 'keep',
      ...(kind === 'title' || kind === 'optional' ? { kind } : {}),
      ...(kind === 'subhead' ? { sub: true } : {}),
    })),
  };
}
