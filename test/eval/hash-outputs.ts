/*
 * npx tsx test/eval/hash-outputs.ts [--data FOLDER] [--every N]
 *
 * Prints one hash per set of texts or pages, of everything the tool makes from it: text, Markdown, JSON report. Run it before and after a
 * change that must not alter any output, and compare the lines. `--every N` takes only every Nth text.
 */
import { createHash, type Hash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { clean, toMarkdown, toReport } from '../../src/index.ts';
import { DATA, pageSets, sampleTexts, textSets } from './all-texts.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: DATA },
    every: { type: 'string', default: '1' },
  },
});

const every = Number(values.every);
const all = createHash('sha256');
hashSet('samples', sampleTexts());
for (const [set, texts] of textSets(values.data)) hashSet(set, texts);
for (const [set, pages] of pageSets(values.data)) hashSet(set, pages);
console.log(`${all.digest('hex').slice(0, 16)}  all`);

function hashSet(name: string, texts: readonly (string | Uint8Array)[]): void {
  const hash = createHash('sha256');
  for (let at = 0; at < texts.length; at += every) hashOutputs(hash, texts[at]);
  const digest = hash.digest('hex').slice(0, 16);
  all.update(digest);
  console.log(`${digest}  ${name}`);
}

function hashOutputs(hash: Hash, text: string | Uint8Array): void {
  for (const output of outputsOf(text)) hash.update(output).update('\0');
}

function outputsOf(text: string | Uint8Array): readonly string[] {
  try {
    const result = clean(text);
    return [result.text, toMarkdown(result), JSON.stringify(toReport(result))];
  } catch (error) {
    // Some pages have no text.
    if ((error as Error).name !== 'SourceError') throw error;
    return [(error as Error).message];
  }
}
