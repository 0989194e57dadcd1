/** Stands in for `join` of `node:path`: files that are fetched have no folder. */
export function join(...parts: readonly string[]): string {
  return parts.at(-1) ?? '';
}
