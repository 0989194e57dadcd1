/*
 * npm run trust -- [regexes|growth|size|mutants …]
 *
 * The measures of trust that take too long for every test run. Each notes its figures in results.json, and
 * `npm run docs` renders them into docs/promises.md.
 */
import { parseArgs } from 'node:util';
import { record } from './results.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    set: { type: 'string', default: 'text' },
  },
});

const MEASURES: Readonly<Record<string, () => Promise<void>>> = {
  async regexes() {
    const { checkRegexes } = await import('./regexes.ts');
    await note('regexes', await checkRegexes());
  },
  async growth() {
    const { worstGrowth } = await import('./growth.ts');
    await note('growth', worstGrowth());
  },
  async size() {
    const { measureSizes } = await import('./size.ts');
    await note('size', measureSizes());
  },
  async mutants() {
    const { mutationScore } = await import('./mutate.ts');
    const sample = { sample: Number(values.sample), seed: Number(values.seed) };
    await note(`mutants-${values.set}`, mutationScore(values.set, sample));
  },
};

async function note(kind: string, figures: Readonly<Record<string, number>>): Promise<void> {
  record(kind, figures);
  console.log(kind, JSON.stringify(figures));
}

for (const name of positionals.length > 0 ? positionals : ['regexes', 'growth', 'size']) {
  const measure = MEASURES[name];
  if (!measure)
    throw new RangeError(
      `there is no measure named ${name}: choose from ${Object.keys(MEASURES).join(', ')}`,
    );
  await measure();
}
