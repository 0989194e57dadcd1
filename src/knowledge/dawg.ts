/**
 * A set of words as a minimal acyclic graph of letters (DAWG): exact, small (inflections share their
 * endings), and searched directly in a text, without making a string of the word.
 *
 * File: `letters` (uint32), as many UTF-16 units (uint16, padded to four bytes), then the edges (uint32). An
 * edge is `target << 8 | last << 7 | final << 6 | letter`. The edges of a node are consecutive, the last one
 * marked; `target` is the number of the first edge of the next node, 0 for none. The root is at edge 1.
 */
export interface WordGraph {
  /** UTF-16 unit to letter, plus one; 0 for units that occur in no word. */
  readonly letterOf: Uint8Array;
  readonly edges: Uint32Array;
  /** The edge of the root for each letter; 0 for a letter that begins no word. */
  readonly first: Uint32Array;
}

const UNITS = 0x250;
const LETTER = 0x3f;
const FINAL = 0x40;
const LAST = 0x80;
const ROOT = 1;

/** A view of a graph over the bytes of its file. */
export function readWordGraph(file: Uint8Array): WordGraph {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0];
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset + 4, count);
  const letterOf = new Uint8Array(UNITS);
  for (let letter = 0; letter < count; letter++) letterOf[units[letter]] = letter + 1;
  const from = 4 + Math.ceil(count / 2) * 4;
  const edges = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (bytes.byteLength - from) >> 2);
  return { letterOf, edges, first: rootEdges(edges) };
}

function rootEdges(edges: Uint32Array): Uint32Array {
  const first = new Uint32Array(LETTER + 1);
  for (let at = ROOT; at < edges.length; at++) {
    first[edges[at] & LETTER] = edges[at];
    if ((edges[at] & LAST) !== 0) break;
  }
  return first;
}

/** True if the text from `start` to `end` is a word of the graph, as written (no case folding). */
export function hasWord(graph: WordGraph, text: string, start = 0, end = text.length): boolean {
  const { letterOf, edges, first } = graph;
  if (start >= end) return false;
  const initial = letterAt(letterOf, text, start);
  let edge = initial < 0 ? 0 : first[initial];
  for (let at = start + 1; at < end; at++) {
    const letter = letterAt(letterOf, text, at);
    let node = edge >>> 8;
    if (letter < 0 || node === 0) return false;
    edge = edges[node];
    while ((edge & LETTER) !== letter) {
      if ((edge & LAST) !== 0) return false;
      edge = edges[++node];
    }
  }
  return (edge & FINAL) !== 0;
}

/** The letter of a unit of text; -1 for a unit that occurs in no word. */
function letterAt(letterOf: Uint8Array, text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code < UNITS ? letterOf[code] : 0) - 1;
}
