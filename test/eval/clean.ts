import { join } from 'node:path';
import { clean } from '../../src/index.ts';
import { modelWithout } from './fold-models.ts';
import { type Measure, readRecords } from './measure.ts';
import { lower, score } from './scorer.ts';
import { foldOfKey } from './train/pages.ts';

/*
 * Measures what the tool does to texts that need no cleaning: 49 English genres, 49 other languages, mixed documents.
 * The scorer aligns words and marks before and after. Each text is cleaned with a model that has not seen its genre or
 * language.
 */

interface CleanText {
  readonly id: string;
  readonly group: string;
  readonly text: string;
}

interface Figures {
  readonly docsLosing: number;
  readonly lost: number;
  readonly added: number;
  readonly changed: number;
  readonly blanks: number;
  readonly joined: number;
}

type Scores = Readonly<Record<'ALL' | 'prose' | 'en' | 'lang' | 'chapter' | 'mix', Figures>>;

const PER_TEN_THOUSAND = 'per 10,000';
const PER_THOUSAND = 'per 1,000';

/** The figures of the set `clean`. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const gold = join(data, 'clean/dev.jsonl.gz');
  const predictions = readRecords<CleanText>(gold).map(({ id, group, text }) => ({
    id,
    output: clean(text, { boilerplateModel: modelWithout(foldOfKey(group)) }).text,
  }));
  const scores = score<Scores>({ script: join(data, 'clean/score.mjs'), gold, predictions });
  const lost = (group: keyof Scores, atLeast: number, aim: number) =>
    lower('clean', `words lost, ${group}`, scores[group].lost, { atLeast, aim, unit: PER_TEN_THOUSAND });
  const changed = (group: keyof Scores, atLeast: number, aim: number) =>
    lower('clean', `paragraphs changed, ${group}`, scores[group].changed, {
      atLeast,
      aim,
      unit: PER_THOUSAND,
    });
  const { ALL } = scores;
  return [
    lost('prose', 0.7, 0.1),
    lost('en', 3, 0.5),
    lost('lang', 1, 0.1),
    lost('chapter', 1, 0.1),
    lower('clean', 'documents that lose words', ALL.docsLosing, { atLeast: 2, aim: 0.5 }),
    changed('en', 1.5, 0.5),
    changed('lang', 0.4, 0.1),
    changed('chapter', 0.4, 0.1),
    changed('mix', 0.6, 0.2),
    lower('clean', 'words added', ALL.added, { atLeast: 0.2, aim: 0, unit: PER_TEN_THOUSAND }),
    lower('clean', 'blanks put in or taken out', ALL.blanks, { atLeast: 0.3, aim: 0, unit: PER_THOUSAND }),
    lower('clean', 'lines and columns lost', ALL.joined, { atLeast: 15, aim: 2, unit: PER_THOUSAND }),
  ];
}
