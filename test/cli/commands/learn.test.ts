import { describe, expect, it } from 'vitest';
import { folder, run } from '../context.ts';

const line = (site: string, index: number) =>
  JSON.stringify({
    url: `https://www.${site}.example/${index}`,
    body: `Tale ${'abcdefghij'[index]} of the ${site}\nThe ${site} gazette is printed in the old mill.`,
  });
const LINES = ['harbour', 'meadow'].flatMap((site) => [0, 1, 2, 3].map((index) => line(site, index)));
const SITES = Object.fromEntries(
  ['harbour', 'meadow'].map((site) => [
    `${site}.example`,
    { documents: 4, error: 1, paragraphs: { [`the ${site} gazette is printed in the old mill`]: 4 } },
  ]),
);

describe('learn from records', () => {
  const cwd = folder({
    'all.jsonl': `${LINES.join('\n')}\nnot a record\n`,
    'parts/1.jsonl': LINES.slice(0, 3).join('\n'),
    'parts/2.jsonl': LINES.slice(3).join('\n'),
  });
  const options = ['--text-field', 'body'];

  it('takes the host of the address for the site, and names what it skips', async () => {
    const { code, out, err } = await run(['learn', 'all.jsonl', ...options], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out).sites).toEqual(SITES);
    expect(err).toContain('all.jsonl:9 is skipped: not JSON');
  });

  it('adds up exactly when it was made in parts', async () => {
    for (const part of ['1', '2'])
      await run(['learn', '--part', `parts/${part}.jsonl`, ...options, '-o', `${part}.json`], { cwd });
    const { out, err } = await run(['learn', '--merge', '1.json', '2.json'], { cwd });
    expect(JSON.parse(out).sites).toEqual(SITES);
    expect(err).toBe('');
  });

  it('says where the parts do not add up exactly', async () => {
    await run(['learn', 'parts', ...options, '-o', 'short.json'], { cwd });
    const { err } = await run(['learn', '--merge', 'short.json', 'short.json'], { cwd });
    expect(err).toContain('may be short by up to 2: parts made with learn --part add up exactly');
  });
});
