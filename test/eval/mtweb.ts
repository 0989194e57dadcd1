import { modelWithout } from './fold-models.ts';
import type { Measure } from './measure.ts';
import { higher, lower } from './scorer.ts';
import { foldOfKey } from './train/pages.ts';
import { type PageScores, repaired, scorePages } from './translated-pages.ts';

/*
 * Composed translated pages like the typical article. The pages of `unread` have other skins; those of `dev` are
 * cleaned with a model that has not seen their skin.
 */

/** The figures of the set `mtweb`. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  return ['dev', 'unread'].flatMap((half) =>
    figures(
      `mtweb, ${half}`,
      scorePages(data, `mtweb/${half}.jsonl.gz`, ({ skin }) =>
        half === 'dev' ? { boilerplateModel: modelWithout(foldOfKey(skin)) } : {},
      ),
    ),
  );
}

function figures(set: string, scores: PageScores | undefined): Measure[] {
  if (!scores) return [];
  const { ALL } = scores;
  return [
    higher(set, 'perfect', ALL.perfect, { atLeast: 45, aim: 75 }),
    higher(set, 'strict', ALL.strict),
    lower(set, 'leftover words left', ALL.left, { atLeast: 18, aim: 6 }),
    lower(set, 'leftover words left, few leftovers', scores['density few']?.left ?? 0, {
      atLeast: 28,
      aim: 10,
    }),
    lower(set, 'article words lost', ALL.lost, { atLeast: 0.4, aim: 0.2 }),
    higher(set, 'title right', ALL.title, { atLeast: 94, aim: 98 }),
    lower(set, 'sound paragraphs changed', ALL.soundChanged, { atLeast: 0.3, aim: 0.1 }),
    ...Object.keys(ALL.fixes).map((kind) => higher(set, `repairs: ${kind}`, repaired(ALL, [kind]))),
  ];
}
