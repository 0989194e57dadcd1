import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  areaUnderCurve,
  crossValidated,
  foldOf,
  LEAST_WORDS,
  readCorpus,
  type Scored,
} from '../../src/knowledge/make/ngrams-training.ts';
import { detectMachineTranslation } from '../../src/passes/translation/mt-detection/detect.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { type Measure, readRecords } from './measure.ts';

/** The verdict on documents: tables are learnt anew without the pairs, or the documents, that they judge. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const folder = join(data, 'text/dev');
  const corpus = readCorpus(folder);
  const byPair = crossValidated(corpus, ({ pair }) => pair);
  const byDocument = crossValidated(corpus, foldOf);
  const long = byDocument.filter(({ sample }) => sample.words >= LEAST_WORDS);
  const seed = detectMachineTranslation(
    readDocument(readFileSync(join(data, '../seed/article.txt'), 'utf8'), { language: 'en' }),
  );
  const original = readRecords<{ text: string; orig: string }>(join(folder, 'human.jsonl.gz'))
    .filter(({ orig }) => orig === 'original')
    .flatMap(({ text }) => detectMachineTranslation(readDocument(text, { language: 'en' })) ?? []);
  const suspected = original.filter(({ probability }) => probability > 0.9).length;
  return [
    {
      ...measure('mt-vs-human document AUC, cross-validated by language pair', auc(byPair)),
      atLeast: 0.78,
      aim: 0.85,
    },
    measure(
      `the same, texts of ${LEAST_WORDS} words or more (fewer get no verdict)`,
      auc(byPair.filter(({ sample }) => sample.words >= LEAST_WORDS)),
    ),
    measure('mt-vs-human document AUC, cross-validated by document', auc(byDocument)),
    measure(`the same, texts of ${LEAST_WORDS} words or more`, auc(long)),
    measure('the same, against references of the same document', paired(byDocument)),
    {
      ...measure('original English with a probability over 0.9', (100 * suspected) / original.length),
      unit: '%',
      better: 'lower',
    },
    { ...measure('the seed’s probability', seed?.probability ?? 0), set: 'seed' },
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

/** The share of pairs of a machine's and a person's translation of one document that stand in order. */
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
