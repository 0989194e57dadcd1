import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * The packages whose code is in a build.
 * @param metafiles of esbuild
 * @returns their folders, in the order of their names
 */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
  const folders = new Set(inputs.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []));
  return [...folders].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** The name of the package in a folder. */
export function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The licences of packages as one text. @throws an Error for a package without one */
export function licencesOf(folders, more) {
  const texts = folders.map((folder) => `${nameOf(folder)}\n\n${licenceIn(folder)}\n`);
  return [...new Set([...texts, ...more])].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The package's licence file, or else licence and author from its manifest. */
function licenceIn(folder) {
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
  if (file) return readFileSync(`${folder}/${file}`, 'utf8').trim();
  const manifest = `${folder}/package.json`;
  if (!existsSync(manifest)) throw new Error(`${dirname(folder)} has no licence`);
  const { license, author } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (!license) throw new Error(`${nameOf(folder)} has no licence`);
  const by = typeof author === 'string' ? author : author?.name;
  return `Licence: ${license}${by ? `\nAuthor: ${by}` : ''}`;
}
