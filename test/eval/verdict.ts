import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../src/clean.ts';
import {
  areaUnderCurve,
  crossValidated,
  foldOf,
  LEAST_WORDS,
  learn,
  PAGE,
  readCorpus,
  type Sample,
  type Scored,
  scoreOf,
} from '../../src/knowledge/make/ngrams-training.ts';
import { detectMachineTranslation } from '../../src/passes/translation/mt-detection/detect.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { gateTexts } from './gate.ts';
import { type Measure, readRecords } from './measure.ts';

/** From this probability on, a reader takes the verdict as a yes. */
const CALLED = 0.5;
const FOLDS = 3;

/** Measures the verdict on documents, with tables trained without the language pairs or documents that they judge. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const folder = join(data, 'text/dev');
  const corpus = readCorpus(folder);
  const byPair = crossValidated(corpus, ({ pair }) => pair);
  const byDocument = crossValidated(corpus, foldOf);
  const long = byDocument.filter(({ sample }) => sample.words >= LEAST_WORDS);
  const seed = detectMachineTranslation(
    readDocument(readFileSync(join(data, '../seed/article.txt'), 'utf8'), { language: 'en' }),
  );
  return [
    {
      ...measure('mt-vs-human document AUC, cross-validated by language pair', auc(byPair)),
      atLeast: 0.7,
      aim: 0.85,
    },
    measure('mt-vs-human document AUC, cross-validated by document', auc(byDocument)),
    measure(`the same, texts of ${LEAST_WORDS} words or more`, auc(long)),
    measure('the same, against references of the same document', paired(byDocument)),
    ...['dev', 'unread'].flatMap((half) => onPages(data, half)),
    { ...measure('the seed’s probability', seed?.probability ?? 0), set: 'seed' },
  ];
}

/**
 * Translated pages against scraped human-written pages. The latter are judged by tables trained without them, from
 * words alone, since the built-in table has seen them.
 */
function onPages(data: string, half: string): readonly Measure[] {
  const set = `verdict: pages, ${half}`;
  const translated = readRecords<{ raw: string }>(join(data, `pages/${half}.jsonl.gz`)).map(({ raw }) =>
    clean(raw),
  );
  const people = gateTexts(data)
    .filter((one) => one.set === 'scraped')
    .map(({ text }) => clean(text).text);
  const texts = [...people, ...translated.map(({ text }) => text)];
  const corpus = readCorpus(join(data, 'text/dev'), texts);
  const indexOf = ({ document }: Sample) => Number(document.split(' ').at(-1));
  const pages = corpus.samples.filter(({ pair }) => pair === PAGE);
  const scored = Array.from({ length: FOLDS }, (_, left) => {
    const model = learn(
      corpus,
      (sample) =>
        sample.pair !== PAGE || (indexOf(sample) < people.length && indexOf(sample) % FOLDS !== left),
    );
    return pages
      .filter((sample) => indexOf(sample) % FOLDS === left)
      .map((sample) => ({ score: scoreOf(sample, model), isMachine: indexOf(sample) >= people.length }));
  }).flat();
  const ranked = areaUnderCurve(
    scored.map(({ score }) => score),
    scored.map(({ isMachine }) => isMachine),
  );
  const called = translated.filter((result) => (result.machineTranslated?.probability ?? 0) >= CALLED).length;
  return [
    { ...measure('AUC against scraped pages by people', ranked), set, atLeast: 0.93, aim: 0.98 },
    {
      ...measure('at .5 and more', (100 * called) / translated.length),
      set,
      unit: '%',
      atLeast: 80,
      aim: 95,
    },
  ];
}

function measure(name: string, value: number): Measure {
  return { set: 'mt-vs-human', measure: name, value, unit: '', better: 'higher' };
}

function auc(scored: readonly Scored[]): number {
  return areaUnderCurve(
    scored.map(({ score }) => score),
    scored.map(({ sample }) => sample.isMachine),
  );
}

/** The share of pairs of a machine and a human translation of one document in the right order. */
function paired(scored: readonly Scored[]): number {
  const documents = new Map<string, Scored[]>();
  for (const one of scored) {
    const together = documents.get(one.sample.document);
    if (together) together.push(one);
    else documents.set(one.sample.document, [one]);
  }
  let [right, all] = [0, 0];
  for (const together of documents.values()) {
    const people = together.filter(({ sample }) => !sample.isMachine);
    for (const machine of together.filter(({ sample }) => sample.isMachine))
      for (const person of people) {
        all++;
        right += machine.score > person.score ? 1 : machine.score === person.score ? 0.5 : 0;
      }
  }
  return right / all;
}
