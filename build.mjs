/**
 * Builds dist/: the bundled program and library, their types, the data and the schemas. Same input, same bytes, but
 * for the compiled code, which serves the Node.js at hand alone and is no part of the package.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { build } from 'esbuild';
import { buildPage } from './build-page.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
/**
 * Packages that are bundled, since each file costs time at the start. Those that are loaded by `import()` alone
 * stay outside.
 */
const BUNDLED = ['commander', 'chalk', 'diff', 'valibot', 'htmlparser2'];
const external = Object.keys(manifest.dependencies).filter((name) => !BUNDLED.includes(name));

const require = createRequire(import.meta.url);
/** Modules of Node.js that it has loaded before any program runs, and those that a program extends at once. */
const AT_HAND = ['buffer', 'events', 'fs', 'path', 'process', 'timers', 'url'];
/** The others are loaded when something of them is first asked for: a plain run asks for none. */
const lazyModules = {
  name: 'lazy modules of Node.js',
  setup({ onResolve, onLoad }) {
    // Patterns of Go, which knows no flag u.
    onResolve({ filter: /^[a-z]/ }, ({ path, namespace }) => {
      const name = path.replace('node:', '');
      if (!builtinModules.includes(name) || AT_HAND.includes(name)) return undefined;
      return namespace === 'lazy' ? { path, external: true } : { path, namespace: 'lazy' };
    });
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
      contents: `let loaded;
        for (const name of ${JSON.stringify(Object.keys(require(path)))})
          Object.defineProperty(exports, name, { enumerable: true, get: () => (loaded ??= require('${path}'))[name] });`,
    }));
  },
};

rmSync('dist', { recursive: true, force: true });
const shared = {
  external,
  outdir: 'dist',
  bundle: true,
  // One file an entry: modules behind `import()` are in it, too, and run when they are asked for. All entries lie
  // beside each other, since the data is found relative to the file that reads it.
  splitting: false,
  platform: 'node',
  target: 'node20.19',
  // Node knows `\p{L}` since version 10; esbuild doubts it, and would have such patterns made anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};
await build({
  ...shared,
  entryPoints: { index: 'src/index.ts', worker: 'src/batch/run/worker.ts' },
  format: 'esm',
  // What is CommonJS asks for Node's modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});
// Node starts a CommonJS program sooner, and only such a one from compiled code.
await build({
  ...shared,
  entryPoints: { cli: 'src/cli/main.ts' },
  format: 'cjs',
  plugins: [lazyModules],
  // Short names are sooner read. Where a stack is to be understood, build the same commit without this.
  minifyIdentifiers: true,
  outExtension: { '.js': '.cjs' },
  // Code that is compiled before cannot import by itself, but require, and packages come so as well.
  supported: { ...shared.supported, 'dynamic-import': false },
  define: { 'import.meta.filename': '__filename', 'import.meta.dirname': '__dirname' },
});

// It is read a byte a character, which is quick; esbuild writes strings so, but leaves patterns as they are.
const program = readFileSync('dist/cli.cjs', 'utf8');
const escaped = program.replace(
  /[\u0080-\uffff]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync('dist/cli.cjs', escaped, 'latin1');

const { script: pageScript, style: pageStyle } = await buildPage();
writeFileSync('dist/report-page.js', pageScript);
writeFileSync('dist/report-page.css', pageStyle);

cpSync('src/knowledge/data', 'dist/data', { recursive: true });
// Origins, licences and notices go wherever the data goes.
cpSync('src/knowledge/README.md', 'dist/data/README.md');
// What is bundled is passed on with its licences.
const licences = [...BUNDLED, 'entities'].map((name) => {
  const file = readdirSync(`node_modules/${name}`).find((one) => /^licen[cs]e/iu.test(one));
  return `${name}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()}\n`;
});
// The table of languages is bundled, too, and its licence asks for a copy.
licences.push(
  `eld (frequent chunks of words)\n\n${readFileSync('src/text/language/data/apache-2.0.txt', 'utf8').trim()}\n`,
);
writeFileSync('dist/licences.txt', licences.join(`\n${'-'.repeat(80)}\n\n`));
for (const schema of ['report', 'config']) cpSync(`src/${schema}.schema.json`, `dist/${schema}.schema.json`);
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--noCheck', '--project', 'tsconfig.types.json'],
  {
    stdio: 'inherit',
  },
);

// The code as it is compiled after one article: Node does not compile it again at every start.
const { CACHE, compile, run } = require('./bin/load.js');
const script = compile();
const nowhere = () => new Writable({ write: (_chunk, _encoding, next) => next() });
const terminal = { stdin: process.stdin, stdout: nowhere(), stderr: nowhere(), env: {}, cwd: process.cwd() };
const code = await run(script).main(['--no-config', 'samples/mt-french-news/input.txt'], terminal);
if (code !== 0) throw new Error(`the program that was built ends with code ${code}`);
writeFileSync(CACHE, script.createCachedData());
