/** Builds dist/: the bundled program and library, their types, the data and the schemas. Same input, same bytes. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { buildBrowser } from './build/browser.mjs';
import { rollUp } from './build/declarations.mjs';
import { CHUNKS, chunks, lazyModules } from './build/lazy-modules.mjs';
import { bundledPackages, licencesOf } from './build/licences.mjs';
import { buildPage, PAGES } from './build/page.mjs';

rmSync('dist', { recursive: true, force: true });
const shared = {
  outdir: 'dist',
  metafile: true,
  // Its entry for Node.js loads its parts at run time.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  bundle: true,
  // One file for each entry, including modules behind `import()`, which run on demand. All entries are in
  // one folder, since the data is found relative to the file that reads it. Every package is bundled, so that
  // an installation is one package.
  splitting: false,
  platform: 'node',
  target: 'node20.19',
  // Node.js supports `\p{L}` since version 10. Without this, esbuild would construct such patterns at
  // every use.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};
const library = await build({
  ...shared,
  plugins: [chunks],
  entryPoints: { index: 'src/index.ts', worker: 'src/batch/run/worker.ts' },
  format: 'esm',
  // CommonJS parts need `require` for modules of Node.js.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});
// Node.js starts a CommonJS program faster than an ES module.
const program = await build({
  ...shared,
  entryPoints: { cli: 'src/cli/start.ts' },
  format: 'cjs',
  plugins: [chunks, lazyModules],
  // Shorter names load faster. To read a stack trace, build the same commit without this line.
  minifyIdentifiers: true,
  outExtension: { '.js': '.cjs' },
  // Packages in chunks are CommonJS, too: `require` gives their exports as they are.
  supported: { ...shared.supported, 'dynamic-import': false },
  define: { 'import.meta.filename': '__filename', 'import.meta.dirname': '__dirname' },
});

// Packages that few runs need, each in a file of its own. Piscina starts a file beside its own by name.
const apart = await build({
  ...shared,
  entryPoints: {
    ...Object.fromEntries(Object.entries(CHUNKS).map(([name, file]) => [file.replace('.cjs', ''), name])),
    'piscina/worker': 'node_modules/piscina/dist/worker.js',
  },
  format: 'cjs',
  external: ['@napi-rs/nice'],
  outExtension: { '.js': '.cjs' },
});
renameSync('dist/piscina/worker.cjs', 'dist/piscina/worker.js');
writeFileSync('dist/piscina/package.json', '{ "type": "commonjs" }\n');

const browser = await buildBrowser();

for (const name of PAGES) {
  const { script, style } = await buildPage(name);
  writeFileSync(`dist/${name}-page.js`, script);
  writeFileSync(`dist/${name}-page.css`, style);
}

cpSync('src/knowledge/data', 'dist/data', { recursive: true });
// Origins, licences and notices accompany the data.
cpSync('src/knowledge/README.md', 'dist/data/README.md');
// The licences of everything that is bundled.
const packages = bundledPackages([library, program, apart, browser].map(({ metafile }) => metafile));
// The licence of the bundled table of languages requires a copy.
const apache = readFileSync('src/text/language/data/apache-2.0.txt', 'utf8').trim();
writeFileSync('dist/licences.txt', licencesOf(packages, [`eld (frequent chunks of words)\n\n${apache}\n`]));
for (const schema of ['report', 'config']) cpSync(`src/${schema}.schema.json`, `dist/${schema}.schema.json`);
const compiler = ['node_modules/typescript/bin/tsc', '--noCheck', '--project', 'tsconfig.types.json'];
execFileSync(process.execPath, compiler, { stdio: 'inherit' });
writeFileSync('dist/index.d.ts', rollUp(resolve('dist/types/index.d.ts')));
writeFileSync('dist/browser.d.ts', rollUp(resolve('dist/types/browser/index.d.ts')));
rmSync('dist/types', { recursive: true });

writeFileSync('dist/clean-article.1', execFileSync(process.execPath, ['bin/clean-article.js', 'man']));
