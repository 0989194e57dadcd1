import { type BagOfWords, WEIGHT_VALUES, WEIGHTS } from './bag-of-words.ts';
import type { Trees } from './boosted-trees.ts';

/**
 * The parts of the model: a bag of words, trees for the two stages of the blocks, trees for the title, and trees for
 * the leftovers in machine-translated articles.
 */
export interface Model {
  readonly lexical: BagOfWords;
  readonly first: Trees;
  readonly second: Trees;
  readonly title: Trees;
  readonly leftovers: Trees;
}

/**
 * The format. The file is used without unpacking, which would take as long as cleaning a short article. A
 * magic number; the numbers of trees and nodes of each of the four sets; the values of the lexical weights;
 * the values and roots of each set; then the one-byte fields: columns and distances of each set, and the
 * value index of each lexical weight. Numbers are little-endian, like those of the supported machines.
 */
const MAGIC = 0x33504243;
const HEAD = 9;

/** The bytes of a model's file. */
export function packModel({ lexical, first, second, title, leftovers }: Model): Uint8Array {
  const sets = [first, second, title, leftovers];
  const sizes = sets.flatMap(({ roots, column }) => [roots.length, column.length]);
  const parts = [
    Uint32Array.of(MAGIC, ...sizes),
    lexical.value,
    ...sets.flatMap(({ value, roots }) => [value, roots]),
    ...sets.flatMap(({ column, left }) => [column, left]),
    lexical.quantized,
  ];
  const packed = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return packed;
}

/**
 * The model as views over the bytes of its file.
 * @throws Error if the bytes are not a model.
 */
export function readModel(file: Uint8Array): Model {
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  let at = byteOffset;
  const from = (size: number) => {
    at += size;
    return at - size;
  };
  const [magic, ...sizes] = new Uint32Array(buffer, from(4 * HEAD), HEAD);
  if (magic !== MAGIC) throw new Error('the boilerplate model is damaged');
  const weightValues = new Float32Array(buffer, from(4 * WEIGHT_VALUES), WEIGHT_VALUES);
  const sets = [0, 2, 4, 6].map((index) => ({
    nodes: sizes[index + 1],
    value: new Float32Array(buffer, from(4 * sizes[index + 1]), sizes[index + 1]),
    roots: new Uint32Array(buffer, from(4 * sizes[index]), sizes[index]),
  }));
  const [first, second, title, leftovers] = sets.map(({ nodes, value, roots }) => ({
    roots,
    column: new Uint8Array(buffer, from(nodes), nodes),
    left: new Uint8Array(buffer, from(nodes), nodes),
    value,
  }));
  const lexical = { value: weightValues, quantized: new Uint8Array(buffer, from(WEIGHTS), WEIGHTS) };
  return { lexical, first, second, title, leftovers };
}
