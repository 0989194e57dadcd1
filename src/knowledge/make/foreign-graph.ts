/** Builds the file of a word graph (see ../dawg.ts) from a set of words. */

interface Node {
  readonly edges: Map<number, { final: boolean; target: Node }>;
  id: number;
}

/** The bytes of the minimal graph of the words. Words must use at most 63 different UTF-16 units. */
export function buildWordGraph(words: Iterable<string>): Uint8Array {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort();
  const units = [...new Set(sorted.join(''))].sort();
  if (units.length > 63) throw new Error(`${units.length} letters do not fit: ${units.join('')}`);
  const letters = new Map(units.map((unit, index) => [unit, index]));
  const known = new Map<string, Node>();
  const nodes: Node[] = [];
  const empty: Node = { edges: new Map(), id: 0 };
  /** The node after the `depth` letters that the sorted words from `low` to `high` share. */
  function nodeOf(low: number, high: number, depth: number): Node {
    const edges: Node['edges'] = new Map();
    for (let at = low; at < high; ) {
      const unit = sorted[at][depth];
      let to = at + 1;
      while (to < high && sorted[to][depth] === unit) to++;
      const final = sorted[at].length === depth + 1;
      const rest = final ? at + 1 : at;
      edges.set(letters.get(unit)!, { final, target: rest < to ? nodeOf(rest, to, depth + 1) : empty });
      at = to;
    }
    const key = [...edges]
      .map(([letter, edge]) => `${letter}${edge.final ? '!' : ''}>${edge.target.id}`)
      .join();
    let node = known.get(key);
    if (!node) {
      node = { edges, id: nodes.length + 1 };
      nodes.push(node);
      known.set(key, node);
    }
    return node;
  }
  nodeOf(0, sorted.length, 0);
  return encode(nodes, units);
}

function encode(nodes: readonly Node[], units: readonly string[]): Uint8Array {
  const places = new Map<Node, number>();
  let count = 1;
  for (const node of nodes.toReversed()) {
    places.set(node, count);
    count += node.edges.size;
  }
  const edges = new Uint32Array(count);
  for (const [node, place] of places) {
    let at = place;
    for (const [letter, { final, target }] of node.edges) {
      const last = at === place + node.edges.size - 1;
      edges[at++] = ((places.get(target) ?? 0) << 8) | (last ? 0x80 : 0) | (final ? 0x40 : 0) | letter;
    }
  }
  const head = new Uint8Array(4 + Math.ceil(units.length / 2) * 4);
  new Uint32Array(head.buffer, 0, 1)[0] = units.length;
  new Uint16Array(head.buffer, 4, units.length).set(units.map((unit) => unit.charCodeAt(0)));
  return Buffer.concat([head, new Uint8Array(edges.buffer)]);
}
