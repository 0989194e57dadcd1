/** Replaces `node:fs` in browsers: the files are those that were fetched. */
const files = new Map<string, Uint8Array>();

/** Adds a fetched file. */
export function provideFile(name: string, bytes: Uint8Array): void {
  files.set(name, bytes);
}

/** @throws an Error for a file that was not fetched */
export function readFileSync(name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`${name} is not loaded: await loadData() before the first text is cleaned`);
  return bytes;
}
