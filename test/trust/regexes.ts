import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { eachNode, sourceFiles } from './syntax.ts';

/** A regex of the source, and where it stands. */
export interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regex literal below `src`. */
export function regexLiterals(): readonly Found[] {
  const found: Found[] = [];
  for (const file of sourceFiles('src')) {
    eachNode(file, ({ type, regex, start }, code) => {
      if (type !== 'Literal' || !regex) return;
      const { pattern, flags } = regex as { pattern: string; flags: string };
      found.push({ place: `${file}:${code.slice(0, start).split('\n').length}`, source: pattern, flags });
    });
  }
  return found;
}

/** Every regex built while the library loads. Those from a user's patterns are not ours. */
async function builtRegexes(): Promise<readonly Found[]> {
  const found: Found[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      if (typeof source === 'string') found.push({ place: `built: ${source.slice(0, 40)}`, source, flags });
      return new target(source, flags);
    },
  });
  await import('../../src/index.ts');
  globalThis.RegExp = plain;
  return found;
}

interface Diagnostics {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly attack?: { readonly pattern: string };
}
type Check = (source: string, flags: string, options: object) => Diagnostics;

/** Asks recheck whether a text exists that makes a regex slow. */
export async function checkRegexes(): Promise<Readonly<Record<string, number>>> {
  const built = await builtRegexes();
  const literals = regexLiterals();
  const require = createRequire(join(import.meta.dirname, 'package.json'));
  if (!existsSync(join(import.meta.dirname, 'node_modules/recheck')))
    throw new Error('recheck is missing: npm ci --prefix test/trust');
  const { checkSync } = require('recheck') as { checkSync: Check };
  const checked = [...literals, ...built].map((one) => ({
    ...one,
    ...checkSync(one.source, one.flags, { timeout: 20_000 }),
  }));
  const bad = checked.filter(({ status }) => status !== 'safe');
  for (const { place, source, flags, status, attack } of bad)
    console.log(`${status} ${place} /${source}/${flags} ${attack?.pattern ?? ''}`);
  return { literals: literals.length, built: built.length, vulnerable: bad.length };
}
