import { provideFile } from './node/fs.ts';

/** The names of the files in `data/`. The build puts them here. */
declare const DATA_FILES: readonly string[];

/**
 * Fetches word lists, tables and models, about 5 MB, before the first text is cleaned.
 * @param base the address of the folder `data`, with a slash at its end; by default the folder beside this
 * module
 * @throws an Error that names a file that could not be fetched
 */
export async function loadData(base: string | URL = new URL('data/', import.meta.url)): Promise<void> {
  await Promise.all(
    DATA_FILES.map(async (name) => {
      const response = await fetch(new URL(name, base));
      if (!response.ok) throw new Error(`${name} could not be fetched: ${response.status}`);
      provideFile(name, new Uint8Array(await response.arrayBuffer()));
    }),
  );
}
