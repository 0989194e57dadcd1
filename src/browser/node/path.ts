/** Replaces `join` of `node:path`: fetched files have no folder. */
export function join(...parts: readonly string[]): string {
  return parts.at(-1) ?? '';
}
