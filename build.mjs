/** Builds dist/: the bundled program and library, their types, the data and the schemas. Same input, same bytes. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
/**
 * Packages that are bundled, since each file costs time at the start. Those that are loaded by `import()` alone
 * stay outside.
 */
const BUNDLED = ['commander', 'chalk', 'diff', 'valibot'];
const external = Object.keys(manifest.dependencies).filter((name) => !BUNDLED.includes(name));

const entryPoints = { index: 'src/index.ts', cli: 'src/cli/main.ts', worker: 'src/batch/worker.ts' };

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints,
  external,
  outdir: 'dist',
  bundle: true,
  // One file an entry: modules behind `import()` are in it, too, and run when they are asked for. All entries lie
  // beside each other, since the data is found relative to the file that reads it.
  splitting: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // commander is CommonJS and asks for Node's modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

cpSync('src/knowledge/data', 'dist/data', { recursive: true });
// Origins, licences and notices go wherever the data goes.
cpSync('src/knowledge/README.md', 'dist/data/README.md');
// What is bundled is passed on with its licences.
const licences = BUNDLED.map((name) => {
  const file = readdirSync(`node_modules/${name}`).find((one) => /^licen[cs]e/iu.test(one));
  return `${name}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()}\n`;
});
writeFileSync('dist/licences.txt', licences.join(`\n${'-'.repeat(80)}\n\n`));
for (const schema of ['report', 'config']) cpSync(`src/${schema}.schema.json`, `dist/${schema}.schema.json`);
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--noCheck', '--project', 'tsconfig.types.json'],
  {
    stdio: 'inherit',
  },
);
