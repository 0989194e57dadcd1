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

  it('takes the host of the address as the site, and names skipped files', async () => {
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

  it('warns if the parts do not add up exactly', async () => {
    await run(['learn', 'parts', ...options, '-o', 'short.json'], { cwd });
    const { err } = await run(['learn', '--merge', 'short.json', 'short.json'], { cwd });
    expect(err).toContain('may be short by up to 2: parts made with learn --part add up exactly');
  });
});

const SUBJECTS = ['bridge', 'ferry', 'school', 'market'];
const WORDS =
  'winter money valley people opened closed bought worked carpenter letter stones painted road'.split(' ');

/** An article of its own words between a menu and a foot. */
function pageOf(index: number): string {
  const sentence = (number: number) =>
    `The ${SUBJECTS[index]} and ${WORDS.map((_, at) => WORDS[(number * 5 + at * (index + 2)) % WORDS.length]).join(' ')}.`;
  return [
    'Share this article',
    `Why the ${SUBJECTS[index]} had to close`,
    sentence(0),
    sentence(1),
    'Ingredients',
    sentence(2),
    'All stories of the valley',
    'Leave a Reply',
  ].join('\n\n');
}

describe('the counts over a folder', () => {
  const cwd = folder(Object.fromEntries(SUBJECTS.map((name, index) => [`in/${name}.txt`, pageOf(index)])));

  it('explain a removed line and a kept one', async () => {
    const { out } = await run(['explain', 'in/ferry.txt:13'], { cwd });
    expect(out).toContain('boilerplate/learned');
    expect(out).toContain('is in 4 of the 4 texts of this site');
    const kept = await run(['explain', 'in/ferry.txt:9'], { cwd });
    expect(kept.out).toContain('It stays.\n  - is in 4 of the 4 texts of this site');
  });

  it('are kept from run to run', async () => {
    const profile = ['--learn-into', 'grown.json', '-t', 'text'];
    const outs: string[] = [];
    for (const name of SUBJECTS) outs.push((await run([`in/${name}.txt`, ...profile], { cwd })).out);
    expect(outs.map((out) => out.includes('All stories'))).toEqual([true, true, false, false]);
  });

  it('are refused for standard input', async () => {
    const { code, err } = await run(['--learn-into', 'p.json'], { cwd, stdin: 'a text' });
    expect([code, err]).toEqual([
      2,
      'clean-article: --learn-into needs files: standard input cannot be read twice\n',
    ]);
    expect((await run(['in', '--no-learn', '--learn-into', 'p.json'], { cwd })).code).toBe(2);
  });
});
