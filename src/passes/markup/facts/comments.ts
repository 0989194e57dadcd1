import type { Element } from '../parse/tree.ts';
import { PARTS } from './class-words.ts';
import { CONTAINERS } from './containers.ts';

/* Finds the comments of readers below an article, by the names of elements. */

const NAMED = 1 << PARTS.indexOf('comments');
const MARKED = 1 << CONTAINERS.indexOf('comment');
/** The body of a page may have a class about comments, such as whether they are open. */
const LEAST_DEPTH = 3;

/** The names of the elements of a page: the bits of `containersOf` and `partsOf`, by the numbers of the elements. */
export interface Names {
  readonly containers: Int32Array;
  readonly parts: Int32Array;
}

/** 1 for each element in a comment. Linear in the elements. */
export function commentElements(elements: readonly Element[], { containers, parts }: Names): Uint8Array {
  const isComment = new Uint8Array(elements.length);
  for (const { index, depth, parent } of elements) {
    const isOwn =
      depth >= LEAST_DEPTH && ((parts[index] & NAMED) !== 0 || (containers[index] & MARKED) !== 0);
    isComment[index] = isOwn || (parent !== null && isComment[parent.index] === 1) ? 1 : 0;
  }
  return isComment;
}
