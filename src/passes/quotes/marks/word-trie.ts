/** Word lists as one trie: a word is looked up in all lists at once, in place, without copying its letters. */

/** The words of several lists. */
export interface WordTrie<Name extends string = string> {
  /** The bit of each list in the result of `listsOf`. */
  readonly bits: Readonly<Record<Name, number>>;
  /** A node is a row with the next node for each letter; 0 if no word continues with it. The root is row 0. */
  readonly children: Uint16Array;
  /** By node: the bits of the lists with a word that ends there. */
  readonly lists: readonly number[];
}

const FIRST_LETTER = 97;
const ALPHABET = 26;
/** `words.ts` keeps the bits of a word and its length in one integer of 32 bits. */
const MOST_LISTS = 26;

/**
 * Makes a trie of word lists, each with lower-case ASCII words separated by spaces.
 * @throws {RangeError} for more lists than fit into an integer
 */
export function wordTrie<Name extends string>(lists: Readonly<Record<Name, string>>): WordTrie<Name> {
  const names = Object.keys(lists) as Name[];
  if (names.length > MOST_LISTS) throw new RangeError(`a trie holds up to ${MOST_LISTS} lists`);
  const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<Name, number>;
  const letters = names.reduce((sum, name) => sum + lists[name].length, 0);
  const children = new Uint16Array((letters + 1) * ALPHABET);
  const endings: number[] = [0];
  for (const name of names) {
    for (const word of lists[name].split(' ')) {
      let node = 0;
      for (let at = 0; at < word.length; at++) {
        const edge = node * ALPHABET + word.charCodeAt(at) - FIRST_LETTER;
        if (children[edge] === 0) children[edge] = endings.push(0) - 1;
        node = children[edge];
      }
      endings[node] |= bits[name];
    }
  }
  return { bits, children: children.slice(0, endings.length * ALPHABET), lists: endings };
}

/** The node after `node` for a letter of any case; 0 if no word continues with it. `code` is a UTF-16 unit. */
export function childOf({ children }: WordTrie, node: number, code: number): number {
  const letter = (code | 32) - FIRST_LETTER;
  return letter < 0 || letter >= ALPHABET ? 0 : children[node * ALPHABET + letter];
}

/** The bits of the lists that contain `text[start, end)`. */
export function listsOf(trie: WordTrie, text: string, start: number, end: number): number {
  let node = 0;
  for (let at = start; at < end; at++) {
    node = childOf(trie, node, text.charCodeAt(at));
    if (node === 0) return 0;
  }
  return trie.lists[node];
}
