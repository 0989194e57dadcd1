import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/options/command-table.ts';
import { longName } from '../../../src/cli/options/option-spec.ts';
import { parse } from '../../../src/cli/options/parse.ts';
import { parsePlain } from '../../../src/cli/options/parse-plain.ts';
import { OPTIONS } from '../../../src/cli/options/table.ts';
import type { Terminal } from '../../../src/job.ts';

const nowhere = { write: () => true };
const TERMINAL = { stdout: nowhere, stderr: nowhere } as unknown as Terminal;
const NAMES = OPTIONS.flatMap(({ name, short }) => [longName(name), ...(short ? [`-${short}`] : [])]);
const OTHERS = [
  '--no-config',
  '--',
  '-',
  '',
  '-h',
  '--version',
  '-qv',
  '--to=text',
  '--no-quiet',
  '-5',
  '--chek',
];
const VALUES = [
  'a.txt',
  'text',
  'quotes',
  'a, b,,c',
  '3',
  '-',
  'folder/',
  ...COMMANDS.map(({ name }) => name),
];

it('reads a command line as the parser does, or leaves it to that', () => {
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
    { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 7 }), (argv) => {
      const request = parsePlain(argv);
      if (!request) return;
      plain++;
      expect(request).toEqual(parse(argv, TERMINAL));
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(plain).toBeGreaterThan(500);
});

it('does without the parser for what is raw most', () => {
  const argv = [
    '-q',
    '--no-config',
    '--only',
    'quotes, layout',
    '--only',
    'glyphs',
    '-t',
    'json',
    'a.txt',
    '-',
  ];
  expect(parsePlain(argv)).toEqual({
    command: 'clean',
    inputs: ['a.txt', '-'],
    raw: { quiet: true, config: false, only: ['quotes', 'layout', 'glyphs'], to: 'json' },
  });
  expect([['-h'], ['rules'], ['--chek'], ['-o'], ['--to=text']].map(parsePlain)).toEqual(
    new Array(5).fill(undefined),
  );
});
