import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CleanOptions } from '../../src/clean.ts';
import { decode } from '../../src/source/decode.ts';
import { anyText } from '../articles.ts';
import { readRecords } from '../eval/measure.ts';
import { SAMPLES, samplesWithInput } from '../samples.ts';
import { pagesOf } from './pages.ts';

/** Longer texts take their time, and two faults far apart are found as well in short ones. */
const LONGEST = 1000;

/** The samples, and real texts if the evaluation data is available. */
function realTexts(data: string): readonly string[] {
  const samples = samplesWithInput().map(
    (name) => decode(readFileSync(join(SAMPLES, name, 'input.txt'))).text,
  );
  const sets = ['boilerplate/dev.jsonl.gz', 'text/dev/human.jsonl.gz', 'text/dev/quotes-real.jsonl.gz'];
  const real = sets.flatMap((set) => {
    const path = join(data, set);
    if (!existsSync(path)) return [];
    return readRecords<{ raw?: string; text?: string }>(path)
      .slice(0, 300)
      .map(({ raw, text }) => raw ?? text ?? '');
  });
  return [...samples, ...real].filter((text) => text !== '');
}

const DIRT = [
  '\u201c',
  '\u201d',
  '"',
  "'",
  '\u2019',
  '\u00ab',
  '\u00bb',
  '\n',
  '\n\n',
  ' ',
  '',
  '\u00a0',
  '&quot;',
  '\u00e2\u20ac\u0153',
  '\ufffd',
  '.',
  ',',
  '\ud83d',
  '\u0000',
  '\u202e',
  'The',
  'Leave a Reply\n\n',
  '- ',
  '# ',
  '> ',
  '\\"',
];

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Part of a real text with some characters overwritten, and perhaps a piece of another text in it. */
function mutants(real: readonly string[]): fc.Arbitrary<string> {
  const from = fc.tuple(fc.constantFrom(...real), share, fc.integer({ min: 20, max: LONGEST }));
  const wound = fc.tuple(share, fc.nat(6), fc.constantFrom(...DIRT));
  return fc
    .tuple(from, fc.array(wound, { maxLength: 8 }), fc.constantFrom(...real), fc.tuple(share, fc.nat(200)))
    .map(([[text, place, length], wounds, other, [at, piece]]) => {
      const start = Math.floor(place * Math.max(0, text.length - length));
      const cut = Math.floor(at * other.length);
      const all = [...wounds, [at, 0, other.slice(cut, cut + piece)] as const];
      return all.reduce(
        (damaged, [where, gone, put]) => {
          const offset = Math.floor(where * damaged.length);
          return damaged.slice(0, offset) + put + damaged.slice(offset + gone);
        },
        text.slice(start, start + length),
      );
    });
}

const OPTIONS: readonly CleanOptions[] = [
  {},
  {},
  {},
  {},
  { from: 'markdown' },
  { quotes: 'curly' },
  { quotes: 'straight' },
  { language: 'de' },
  { language: 'fr', skip: ['boilerplate'] },
  { maxRemoval: 100 },
  { keep: [/the/giu] },
];

/** One case: a text with the options to clean it with, and how its bytes are to be damaged. */
export interface Case {
  readonly text: string;
  readonly options: CleanOptions;
  readonly encoding: BufferEncoding;
  /** Byte values and places, as a share of the length, that are overwritten. */
  readonly wounds: readonly (readonly [number, number])[];
}

const PAGE_OPTIONS: readonly CleanOptions[] = [
  { from: 'html' },
  { from: 'html', images: 'keep', url: 'https://a.example/b' },
  { from: 'html', links: 'text' },
  { from: 'html', signs: 'none' },
  { from: 'html', skip: ['boilerplate'] },
];

/** Texts, and now and then a page of HTML. */
export function casesOf(data: string): fc.Arbitrary<Case> {
  return fc.oneof(
    { weight: 5, arbitrary: casesWith(data, OPTIONS) },
    { weight: 1, arbitrary: casesWith(data, PAGE_OPTIONS, pagesOf(data)) },
  );
}

function casesWith(
  data: string,
  options: readonly CleanOptions[],
  text = fc.oneof({ weight: 7, arbitrary: anyText }, { weight: 1, arbitrary: mutants(realTexts(data)) }),
): fc.Arbitrary<Case> {
  return fc.record({
    text,
    options: fc.constantFrom(...options),
    encoding: fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'latin1', 'utf16le'),
    wounds: fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 3 }),
  });
}
