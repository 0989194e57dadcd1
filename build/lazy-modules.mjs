import { builtinModules } from 'node:module';

/** Modules of Node.js that it has loaded before any program runs, and those that a program extends at once. */
const AT_HAND = ['buffer', 'events', 'fs', 'path', 'process', 'timers', 'url'];

/**
 * The other modules of Node.js are loaded when something of them is first asked for: a plain run asks for none. What
 * they hold is asked at run time, since another Node.js has other names.
 */
export const lazyModules = {
  name: 'lazy modules of Node.js',
  setup({ onResolve, onLoad }) {
    // Patterns of Go, which knows no flag u.
    onResolve({ filter: /^[a-z]/ }, ({ path, namespace }) => {
      const name = path.replace('node:', '');
      if (!builtinModules.includes(name) || AT_HAND.includes(name)) return undefined;
      return namespace === 'lazy' ? { path, external: true } : { path, namespace: 'lazy' };
    });
    // esbuild makes an object whose prototype is that of the module: the proxy gives itself.
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

/** Packages that few runs need, each in a file of its own, by the name under which the program asks for it. */
export const CHUNKS = {
  'fast-glob': 'fast-glob.cjs',
  'cli-progress': 'cli-progress.cjs',
  warcio: 'warcio.cjs',
  piscina: 'piscina/index.cjs',
};

/** Asks for the packages of the chunks there, beside the program. */
export const chunks = {
  name: 'packages in chunks',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      Object.hasOwn(CHUNKS, path) ? { path: `./${CHUNKS[path]}`, external: true } : undefined,
    );
  },
};
