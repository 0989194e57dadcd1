import type { Trees } from '../passes/boilerplate/model/boosted-trees.ts';

/*
 * The decision trees that classify the blocks of a page, read straight from bytes: a magic number, the counts of trees
 * and nodes, then values and roots, then columns and distances. Numbers are little-endian.
 */

const MAGIC = 0x31484143;
const HEAD = 3;

export function packTrees({ roots, column, left, value }: Trees): Uint8Array {
  const parts = [Uint32Array.of(MAGIC, roots.length, column.length), value, roots, column, left];
  const packed = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return packed;
}

/** Reads the trees from the bytes of their file. Throws if the file is not a model. */
export function readTrees(file: Uint8Array): Trees {
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const [magic, trees, nodes] = new Uint32Array(buffer, byteOffset, HEAD);
  if (magic !== MAGIC) throw new Error('the model of HTML pages is damaged');
  const values = byteOffset + 4 * HEAD;
  const roots = values + 4 * nodes;
  const columns = roots + 4 * trees;
  return {
    value: new Float32Array(buffer, values, nodes),
    roots: new Uint32Array(buffer, roots, trees),
    column: new Uint8Array(buffer, columns, nodes),
    left: new Uint8Array(buffer, columns + nodes, nodes),
  };
}
