import { builtinModules } from 'node:module';

/** Modules that Node.js loads before any program runs, and those whose classes are extended at once. */
const AT_HAND = ['buffer', 'events', 'fs', 'path', 'process', 'timers', 'url'];

/**
 * All other modules of Node.js are loaded on first use; a plain run uses none. Their names are looked up at
 * run time, since they differ between versions of Node.js.
 */
export const lazyModules = {
  name: 'lazy modules of Node.js',
  setup({ onResolve, onLoad }) {
    // Patterns in Go's syntax, which has no flag u.
    onResolve({ filter: /^[a-z]/ }, ({ path, namespace }) => {
      const name = path.replace('node:', '');
      if (!builtinModules.includes(name) || AT_HAND.includes(name)) return undefined;
      return namespace === 'lazy' ? { path, external: true } : { path, namespace: 'lazy' };
    });
    // esbuild makes an object with the prototype of the module, so the proxy is its own prototype.
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
      contents: `let loaded;
        const lazy = new Proxy({}, {
          get: (_, name) => name === '__esModule' ? undefined : (loaded ??= require('${path}'))[name],
          getPrototypeOf: () => lazy,
        });
        module.exports = lazy;`,
    }));
  },
};

/** Packages that few runs need, each in a file of its own, by import name. */
export const CHUNKS = {
  'fast-glob': 'fast-glob.cjs',
  'cli-progress': 'cli-progress.cjs',
  warcio: 'warcio.cjs',
  piscina: 'piscina/index.cjs',
};

/** Loads the packages in chunks from beside the program. */
export const chunks = {
  name: 'packages in chunks',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      Object.hasOwn(CHUNKS, path) ? { path: `./${CHUNKS[path]}`, external: true } : undefined,
    );
  },
};
