import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { usageError } from '../terminal/errors.ts';

/** Keys and indexes that lead to a value. */
export type Place = readonly (string | number)[];

/** A JSON document with comments, and the places of its values. */
export interface JsoncDocument {
  readonly value: unknown;
  /** `FILE:LINE:COLUMN` of a value, or of its nearest parent if it is missing. */
  readonly at: (...place: Place) => string;
}

/**
 * Reads JSON with comments and trailing commas.
 * @param name of the file, for messages
 * @throws a usage error that names line and column
 */
export function parseJsonc(text: string, name: string): JsoncDocument {
  const json = text.replace(/^\ufeff/u, '');
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { allowTrailingComma: true, disallowComments: false });
  const [error] = errors;
  if (error || !tree) {
    const { offset = 0, error: code = EMPTY } = error ?? {};
    throw usageError(`${name}:${lineAndColumn(json, offset)}: is not JSON: ${wordsFor(code)}`);
  }
  const at = (...place: Place) => {
    for (let length = place.length; length > 0; length--) {
      const node = findNodeAtLocation(tree, [...place.slice(0, length)]);
      const key = node?.parent?.type === 'property' ? node.parent : node;
      if (key) return `${name}:${lineAndColumn(json, key.offset)}`;
    }
    return `${name}:1:1`;
  };
  return { value: contentOf(tree), at };
}

const EMPTY: ParseErrorCode = 4;

/** Makes every key an own property, `__proto__` too. */
function contentOf({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(contentOf);
  if (type !== 'object') return value;
  return Object.fromEntries(
    children.map(({ children: [key, content] = [] }) => [key.value, content && contentOf(content)]),
  );
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before[before.length - 1].length + 1}`;
}

/** `a comma is expected` for `CommaExpected`. */
function wordsFor(code: ParseErrorCode): string {
  const [, what, fault] = /^(.+?)(Expected)?$/u.exec(printParseErrorCode(code)) ?? [];
  const words = what.replace(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
  return fault ? `a ${words} is expected here` : words;
}
