import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/source/decode.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
/** Samples that show a single odd form; articles of a corpus are prose. */
const PROSE = /^(?:mt-|wordpress-blog|british-quotes|long-quotation|interview|already-clean$)/u;

/** Texts of 3 to 4 KB from the paragraphs of the samples, each with another order and other figures. */
export function* articles(count: number): Generator<string> {
  const paragraphs = paragraphsOfSamples();
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  for (let index = 0; index < count; index++) {
    const size = 3000 + random(1000);
    const parts = [`What happened on day ${index}`];
    for (let length = 0; length < size; length += parts.at(-1)!.length) {
      const figure = String(random(90) + 10);
      parts.push(paragraphs[random(paragraphs.length)].replace(/\b\d\d\b/u, figure));
    }
    yield parts.join('\n\n');
  }
}

function paragraphsOfSamples(): readonly string[] {
  const names = readdirSync(SAMPLES).filter((name) => PROSE.test(name));
  const texts = names.map((name) => decode(readFileSync(join(SAMPLES, name, 'input.txt'))).text);
  return texts.flatMap((text) => text.split('\n\n')).filter((paragraph) => paragraph.length > 80);
}

/** The articles as lines of JSON, about so many bytes together. */
export function* records(bytes: number): Generator<string> {
  let made = 0;
  let id = 0;
  while (made < bytes) {
    for (const text of articles(500)) {
      const line = `${JSON.stringify({ id, url: `https://example.org/${id}`, text })}\n`;
      id++;
      made += Buffer.byteLength(line);
      yield line;
      if (made >= bytes) return;
    }
  }
}
