import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A node of the syntax tree (ESTree), as far as it is used. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export const ROOT = resolve(import.meta.dirname, '../..');

/** The source files below a folder or the file itself, by path from the root. The makers of the data are not shipped. */
export function sourceFiles(below: string): readonly string[] {
  if (below.endsWith('.ts')) return [below];
  return readdirSync(join(ROOT, below), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('make/'))
    .map((name) => join(below, name))
    .sort();
}

/** Calls `see` with every node of a file's syntax tree, outer before inner. */
export function eachNode(file: string, see: (node: Node, code: string) => void): void {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const inner of value) walk(inner);
      return;
    }
    const node = value as Node;
    if (typeof node.type === 'string') see(node, code);
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(parseSync(file, code).program);
}
