import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runFiles } from '../../../src/batch/run/run-files.ts';
import { runRecordFiles } from '../../../src/batch/run/run-record-files.ts';
import { boundedSketches } from '../../../src/batch/run/sketch-sample.ts';
import { sketchText } from '../../../src/internal.ts';
import type { Job } from '../../../src/job.ts';
import { jobOf, memoryTerminal, temporaryFolder } from '../context.ts';

const SUBJECTS = ['bridge', 'ferry', 'school', 'market', 'harbour', 'tower', 'garden', 'mill'];
const BOX = 'Everything about the old town is in the guide for visitors.';

const WORDS =
  'council winter neighbours weekend money public valley grandparents people opened closed bought worked found another carpenter letter stones painted summer school never road'.split(
    ' ',
  );

/** A sentence whose words stand in another order in every article. */
function sentenceOf(index: number, number: number): string {
  const words = WORDS.map((_, at) => WORDS[(number * 5 + at * (index + 2)) % WORDS.length]);
  return `The ${SUBJECTS[index % SUBJECTS.length]} and the ${words.join(' ')}.`;
}

/** A page of a site: an article of its own with a menu above it, and a box and a form below it. */
function pageOf(index: number): string {
  const [subject, other] = [SUBJECTS[index % SUBJECTS.length], SUBJECTS[(index + 3) % SUBJECTS.length]];
  return [
    'Skip to content',
    'Share this article',
    `Why the ${subject} had to close before the ${other} did`,
    ...[0, 1, 2].map((number) => sentenceOf(index, number)),
    BOX,
    'Leave a Reply',
  ].join('\n\n');
}

function write(folder: string, names: readonly string[]): void {
  names.forEach((name, index) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), pageOf(index));
  });
}

const NAMES = SUBJECTS.map((subject) => `in/${subject}.txt`);

async function run(cwd: string, inputs: readonly string[], job: Partial<Job>): Promise<string> {
  const memory = memoryTerminal(cwd);
  expect(await runFiles(inputs, jobOf({ to: 'text', output: 'out', ...job }), memory.terminal)).toBe(0);
  return memory.stderr();
}

function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('a folder teaches itself', () => {
  it('unless it is told not to', async () => {
    const cwd = temporaryFolder();
    write(cwd, NAMES);
    const err = await run(cwd, ['in'], {});
    expect(err).toMatch(/^\d+ lines found to recur over the texts of 1 site\n8 files, /u);
    expect(readFileSync(join(cwd, 'out/mill.txt'), 'utf8')).not.toContain(BOX);
    expect(await run(cwd, ['in'], { learn: false })).toMatch(/^8 files, /u);
    expect(readFileSync(join(cwd, 'out/mill.txt'), 'utf8')).toContain(BOX);
  });

  it('gives the same bytes with any number of workers, in any order, and after a break', async () => {
    const cwd = temporaryFolder();
    write(cwd, NAMES);
    await run(cwd, ['in'], {});
    const whole = contentOf(join(cwd, 'out'));
    await run(cwd, ['in'], { output: 'two', jobs: 2 });
    expect(contentOf(join(cwd, 'two'))).toEqual(whole);
    await run(cwd, [...NAMES].reverse(), { output: 'reversed' });
    expect(contentOf(join(cwd, 'reversed'))).toEqual(whole);
    for (const name of ['mill', 'ferry']) rmSync(join(cwd, `two/${name}.txt`));
    expect(await run(cwd, ['in'], { output: 'two', resume: true })).toMatch(/^2 files, 6 done before/mu);
    expect(contentOf(join(cwd, 'two'))).toEqual(whole);
  });

  it('cleans again what another folder would have made otherwise', async () => {
    const cwd = temporaryFolder();
    write(cwd, NAMES.slice(0, 6));
    await run(cwd, ['in'], {});
    write(cwd, NAMES);
    expect(await run(cwd, ['in'], { resume: true })).toMatch(/^8 files, /mu);
  });

  it('names in the report what was counted', async () => {
    const cwd = temporaryFolder();
    write(cwd, NAMES);
    await run(cwd, ['in'], { to: 'json' });
    const report = JSON.parse(readFileSync(join(cwd, 'out/mill.json'), 'utf8'));
    expect(report.profile).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/u), texts: 8 });
    await run(cwd, ['in'], { to: 'json', learn: false });
    expect(JSON.parse(readFileSync(join(cwd, 'out/mill.json'), 'utf8')).profile).toBeUndefined();
  });

  it('says which files are copies', async () => {
    const cwd = temporaryFolder();
    write(cwd, NAMES);
    for (const copy of ['print', 'www'])
      writeFileSync(join(cwd, `in/${copy}.txt`), `${pageOf(1)}\n\nUpdated at noon`);
    const err = await run(cwd, ['in'], {});
    expect(err).toContain('copies of one text, counted once: in/ferry.txt, in/print.txt, in/www.txt');
    expect(readFileSync(join(cwd, 'out/print.txt'), 'utf8')).toContain(sentenceOf(1, 1));
  });

  it('takes little more from what is clean already', async () => {
    const cwd = temporaryFolder();
    write(cwd, NAMES);
    await run(cwd, ['in'], {});
    await run(cwd, ['out'], { output: 'again' });
    for (const name of SUBJECTS)
      expect(readFileSync(join(cwd, `again/${name}.txt`), 'utf8')).toBe(
        readFileSync(join(cwd, `out/${name}.txt`), 'utf8'),
      );
  });
});

describe('records', () => {
  it('are counted by the hosts of their addresses', async () => {
    const cwd = temporaryFolder();
    const line = (index: number) =>
      JSON.stringify({ url: `https://valley.example/${index}`, text: pageOf(index) });
    writeFileSync(join(cwd, 'a.jsonl'), SUBJECTS.map((_, index) => line(index)).join('\n'));
    const cleaned = async (learn: boolean) => {
      const memory = memoryTerminal(cwd);
      expect(await runRecordFiles(['a.jsonl'], jobOf({ from: 'jsonl', learn }), memory.terminal)).toBe(0);
      return memory.stdout().toString();
    };
    const texts = (out: string) =>
      out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).text as string);
    expect(texts(await cleaned(false)).filter((text) => text.includes(BOX))).toHaveLength(8);
    expect(texts(await cleaned(true)).filter((text) => text.includes(BOX))).toHaveLength(0);
  });
});

describe('--learn-into', () => {
  const job = { learnInto: 'profile.json' };

  it('grows from run to run, and counts no text twice', async () => {
    const cwd = temporaryFolder();
    write(cwd, NAMES);
    const profile = () => readFileSync(join(cwd, 'profile.json'), 'utf8');
    for (const name of NAMES.slice(0, 5)) await run(cwd, [name], job);
    const grown = profile();
    expect(JSON.parse(grown).sites[''].documents).toBe(5);
    expect(readFileSync(join(cwd, 'out/harbour.txt'), 'utf8')).not.toContain(BOX);
    await run(cwd, [NAMES[2]], job);
    expect(profile()).toBe(grown);
  });

  it('does not learn again what a person deleted', async () => {
    const cwd = temporaryFolder();
    write(cwd, NAMES);
    await run(cwd, NAMES.slice(0, 5), job);
    const file = join(cwd, 'profile.json');
    const profile = JSON.parse(readFileSync(file, 'utf8'));
    const key = BOX.toLowerCase().replace('.', '');
    expect(profile.sites[''].paragraphs[key]).toBeDefined();
    delete profile.sites[''].paragraphs[key];
    writeFileSync(file, JSON.stringify(profile));
    await run(cwd, NAMES, job);
    expect(JSON.parse(readFileSync(file, 'utf8')).sites[''].paragraphs[key]).toBeUndefined();
    expect(readFileSync(join(cwd, 'out/mill.txt'), 'utf8')).toContain(BOX);
  });
});

it('holds a sample of too many texts, the same in any order', () => {
  const sketches = Array.from({ length: 200 }, (_, index) =>
    sketchText(`Line number ${String.fromCharCode(97 + (index % 26))}${'x'.repeat(index)}\nA second line`, {
      site: '',
      name: String(index),
    }),
  );
  const kept = (all: typeof sketches) => {
    const sample = boundedSketches(100);
    for (const sketch of all) sample.add(sketch);
    return sample
      .sketches()
      .map(({ name }) => name)
      .sort();
  };
  expect(kept(sketches)).toEqual(kept([...sketches].reverse()));
  expect(kept(sketches).length).toBeLessThanOrEqual(50);
  expect(kept(sketches).length).toBeGreaterThan(10);
});
