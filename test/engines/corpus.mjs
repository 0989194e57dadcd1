/** A small corpus for the scripts beside it: corpus.jsonl and a folder of articles. `node corpus.mjs FOLDER COUNT` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, count] = [process.argv[2], Number(process.argv[3])];

/** An article with something to repair, different for every number. */
function article(number) {
  return [
    `The ${number}th winter of the lighthouse`,
    `" Nobody comes here before April , " said the keeper of lighthouse ${number}. He put the kettle on the stove.`,
    'The stairs have as many steps as the year has weeks. He counts them every evening ,and they never change.',
    `In ${1800 + (number % 200)} the lamp burnt oil. Today it is " as bright as ${number} candles " , and it needs no wick.`,
    'Share this article',
  ].join('\n\n');
}

const lines = Array.from({ length: count }, (_, number) =>
  JSON.stringify({ id: number, url: `https://example.org/${number}`, text: article(number) }),
);
writeFileSync(join(folder, 'corpus.jsonl'), `${lines.join('\n')}\n`);
for (let number = 0; number < count / 4; number++) {
  const place = join(folder, 'articles', String(number % 7));
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${number}.txt`), article(number));
}
