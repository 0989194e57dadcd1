import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

/** Modules of Node.js that the library uses, with their replacements in a browser. */
const STAND_INS = ['buffer', 'crypto', 'fs', 'path'];

const standIns = {
  name: 'stand-ins for modules of Node.js',
  setup({ onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path }) => {
      const name = path.replace('node:', '');
      if (!STAND_INS.includes(name)) throw new Error(`${path} has no stand-in for the browser`);
      return { path: `${process.cwd()}/src/browser/node/${name}.ts` };
    });
  },
};

/**
 * Builds `dist/browser.js`, which needs no module of Node.js.
 * @returns the result of esbuild
 */
export async function buildBrowser() {
  const names = readdirSync('src/knowledge/data').sort();
  return build({
    entryPoints: { browser: 'src/browser/index.ts' },
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    plugins: [standIns],
    define: { DATA_FILES: JSON.stringify(names), 'import.meta.dirname': '""' },
    // `Buffer` in the sources means that of Node.js.
    inject: ['src/browser/node/buffer.ts'],
    supported: { 'regexp-unicode-property-escapes': true },
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
}
