/*
 * Makes `tortured-phrases.txt`: what paraphrasing machines write for the terms of science, a line each,
 * `tortured TAB right`, sorted.
 *
 *     npx tsx tortured-phrases.ts tortured-phrases.json [TEXTS.jsonl.gz]
 *
 * Source: the tortured phrases of the Problematic Paper Screener (Cabanac, Labbé, Magazinov), CC BY 4.0, as
 * collected in giladfeldman/torturedcheck (code MIT). Changed: short forms and remarks in brackets are dropped, so
 * are phrases that edited English really has, as far as a list of edited texts tells (the optional file of records
 * with a field `text`); no phrase of those texts is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface Pair {
  readonly tortured: string;
  readonly correct: string;
}

/** Terms that are good English as well, seen by eye. */
const SOUND = new Set(
  (
    'place of interest|component extraction|information mining|malignant growth|surface region|test arrangement|market analysis|' +
    'overall advancement|common language|natural language|remote system|human error|blood vessel|paranoid android|public area|health center'
  ).split('|'),
);

const [pairsPath, textsPath] = process.argv.slice(2);
const { phrases } = JSON.parse(readFileSync(pairsPath, 'utf8')) as { phrases: readonly Pair[] };

const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^a-z]+/gu, ' ')
    .trim()} `;

const edited = textsPath
  ? gunzipSync(readFileSync(textsPath))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => plain((JSON.parse(line) as { text: string }).text))
      .join(' ')
  : '';

const table = new Map<string, string>();
for (const { tortured, correct } of phrases) {
  const right = correct
    .replace(/\s*[([].*$/u, '')
    .split(/[,;]| or |\//u)[0]
    .trim()
    .toLowerCase();
  const wrong = tortured.trim().toLowerCase();
  if (!/^[a-z][a-z '-]+$/u.test(wrong) || !/^[a-z][a-z '-]{3,}$/u.test(right) || wrong.split(' ').length < 2)
    continue;
  if (wrong === right || SOUND.has(wrong) || wrong.includes(right) || edited.includes(plain(wrong))) continue;
  table.set(wrong, right);
}
const lines = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([wrong, right]) => `${wrong}\t${right}`);
writeFileSync(new URL('tortured-phrases.txt', import.meta.url), `${lines.join('\n')}\n`);
console.log(`${lines.length} phrases`);
