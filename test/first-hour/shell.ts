import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Outcome, run } from '../cli/context.ts';

/*
 * Runs a line as typed into a shell, with the program in this process. Quotes, `|`, `<`, `>`, `&&`, comments,
 * variables and globs work as in sh. Missing programs have stand-ins.
 */

/** The result of a typed line. */
export interface Typed extends Pick<Outcome, 'code' | 'out' | 'err'> {
  /** Arguments of each run of our program. */
  readonly runs: readonly (readonly string[])[];
}

/** The folder and the environment that a line is typed in. */
export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

interface Token {
  readonly text: string;
  readonly isPlain: boolean;
}

const TOKEN = /'([^']*)'|"([^"]*)"|([|<>]|&&)|((?:[^\s'"|<>&]|&(?!&))+)|(\s+)/gu;
const OPERATORS = ['|', '<', '>', '&&'];
const VARIABLE = /\$(\w+)/gu;

function tokensOf(line: string, { cwd, env = {} }: Place): readonly Token[] {
  const tokens: Token[] = [];
  let word: { text: string; isPlain: boolean } | undefined;
  const add = (text: string, isPlain: boolean) => {
    word = { text: (word?.text ?? '') + text, isPlain: (word?.isPlain ?? true) && isPlain };
  };
  const end = () => {
    if (!word) return;
    if (word.isPlain && word.text.includes('*'))
      tokens.push(...expand(word.text, cwd).map((text) => ({ text, isPlain: false })));
    else tokens.push(word);
    word = undefined;
  };
  for (const [, single, double, operator, plain, blank] of line.matchAll(TOKEN)) {
    if (plain?.startsWith('#') && !word) break;
    if (single !== undefined) add(single, false);
    else if (double !== undefined)
      add(
        double.replace(VARIABLE, (_, name) => env[name] ?? ''),
        false,
      );
    else if (plain !== undefined)
      add(
        plain.replace(VARIABLE, (_, name) => env[name] ?? ''),
        true,
      );
    else end();
    if (operator) tokens.push({ text: operator, isPlain: true });
    if (blank) end();
  }
  end();
  return tokens;
}

function expand(glob: string, cwd: string): readonly string[] {
  const folder = dirname(glob);
  const [head, tail] = glob.slice(folder === '.' ? 0 : folder.length + 1).split('*');
  const found = existsSync(join(cwd, folder)) ? readdirSync(join(cwd, folder)).sort() : [];
  const names = found.filter((name) => name.startsWith(head) && name.endsWith(tail));
  return names.length > 0 ? names.map((name) => (folder === '.' ? name : join(folder, name))) : [glob];
}

/** Runs a typed line. The exit code is that of the first program that fails, as with pipefail. */
export async function type(line: string, place: Place): Promise<Typed> {
  const runs: string[][] = [];
  let [code, out, err] = [0 as Outcome['code'], '', ''];
  let words: string[] = [];
  let piped: Buffer | undefined;
  let target: string | undefined;
  const finish = async () => {
    if (words.length === 0) return;
    const done = await execute(words, { place, stdin: piped, runs });
    if (code === 0) code = done.code;
    err += done.err;
    piped = done.bytes;
    if (target !== undefined) writeFileSync(resolve(place.cwd, target), done.bytes);
    words = [];
  };
  const tokens = tokensOf(line, place);
  for (let at = 0; at < tokens.length; at++) {
    const { text, isPlain } = tokens[at];
    if (!isPlain || !OPERATORS.includes(text)) words.push(text);
    else if (text === '<') piped = readFileSync(resolve(place.cwd, tokens[++at].text));
    else if (text === '>') target = tokens[++at].text;
    else {
      await finish();
      if (text === '&&') piped = undefined;
    }
  }
  await finish();
  out = target === undefined ? (piped?.toString() ?? '') : '';
  return { code, out, err, runs };
}

interface Context {
  readonly place: Place;
  readonly stdin: Buffer | undefined;
  readonly runs: string[][];
}

type Done = Pick<Outcome, 'code' | 'bytes' | 'err'>;

async function execute([name, ...argv]: readonly string[], context: Context): Promise<Done> {
  const { place, stdin, runs } = context;
  const standIn = STAND_INS[name];
  if (standIn) return { code: 0, err: '', bytes: Buffer.from(standIn(argv)) };
  // Engines run our program with the words after its name; a scheduler runs a line.
  const own = ['npx', 'parallel', 'node'].includes(name)
    ? argv.findIndex((word) => OURS.includes(word.replace(/@[\d.]+$/u, '')))
    : -1;
  if (own >= 0) return execute(['clean-article', ...argv.slice(own + 1)], context);
  if (name === 'sbatch') {
    const env = { ...place.env, SLURM_ARRAY_TASK_ID: '1' };
    const done = await type(argv[argv.indexOf('--wrap') + 1], { ...place, env });
    runs.push(...done.runs.map((one) => [...one]));
    return { code: done.code, err: done.err, bytes: Buffer.from(done.out) };
  }
  if (name === 'clean-article') {
    runs.push([...argv]);
    const { cwd, env, isTTY } = place;
    const options = { cwd, ...(env ? { env } : {}), ...(isTTY ? { isTTY } : {}) };
    return run(argv, stdin === undefined ? options : { ...options, stdin });
  }
  const { status, stdout, stderr, error } = spawnSync(name, argv, { cwd: place.cwd, input: stdin ?? '' });
  if (error) throw error;
  return { code: (status ?? 3) as Done['code'], bytes: stdout, err: String(stderr) };
}

const OURS: readonly string[] = ['clean-article', 'bin/clean-article.js'];

const STORY =
  'Harbour town rebuilds its bridge\n\nThe council said on Monday that the bridge\u201cwill be rebuilt\u201d soon.\n';

/** The output of programs that may be missing, or would use the network. */
const STAND_INS: Readonly<Record<string, (argv: readonly string[]) => string>> = {
  curl: () =>
    `<!doctype html><html><body><article><h1>Harbour town</h1><p>${STORY}</p></article></body></html>`,
  pdftotext: () => STORY,
  pandoc: () => STORY,
  // Its recipes are run in test/docs/recipes.test.ts.
  jq: () => '',
  npm: ([script]) => (script === 'ci' || script === 'test' ? '' : fail(`npm ${script} is not known here`)),
};

function fail(message: string): never {
  throw new Error(message);
}
