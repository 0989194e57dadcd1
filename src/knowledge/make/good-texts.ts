/** Good English texts, for the makers of `word-classes.bin`. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface Row {
  readonly group: string;
  readonly lang?: string;
  readonly gold?: string;
  readonly text?: string;
}

/** Each English text of a folder of evaluation data once. */
export function readTexts(folder: string): readonly string[] {
  const rows = ['boilerplate/dev', 'boilerplate/dev-c4', 'clean/dev'].flatMap((name) =>
    gunzipSync(readFileSync(`${folder}/${name}.jsonl.gz`))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row),
  );
  const texts = rows
    .filter(({ group, lang }) => group.startsWith('en:') || lang === 'en')
    .map(({ gold, text }) => gold ?? text ?? '');
  return [...new Map(texts.map((text) => [text.slice(0, 200), text])).values()];
}
