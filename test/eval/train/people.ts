/*
 * npx tsx test/eval/train/people.ts DATA OUTPUT.jsonl
 *
 * Writes cleaned human-written English, one text per line: the pages and genres of the gate, and original news. The
 * verdict is trained on it (`src/knowledge/make/ngrams.ts`).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../../src/clean.ts';
import { gateTexts } from '../gate.ts';
import { readRecords } from '../measure.ts';

const [, , data, output] = process.argv;
const news = readRecords<{ text: string; orig: string }>(join(data, 'text/dev/human.jsonl.gz'))
  .filter(({ orig }) => orig === 'original')
  .map(({ text }) => text);
const texts = [...gateTexts(data).map(({ text }) => clean(text).text), ...news];
writeFileSync(output, texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
