/**
 * What npm runs around `npm pack` and `npm publish`. The manifest of the package has no script that would run for its
 * users and nothing of the workshop; afterwards the file is as it was.
 *
 *     node build/manifest.mjs pack|unpack
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const MANIFEST = 'package.json';
const KEPT = 'package.json.kept';

function pack() {
  // A killed pack left the real manifest aside.
  const text = readFileSync(existsSync(KEPT) ? KEPT : MANIFEST, 'utf8');
  const { scripts: _scripts, devDependencies: _dev, ...manifest } = JSON.parse(text);
  writeFileSync(KEPT, text);
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}

function unpack() {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
}

({ pack, unpack })[process.argv[2]]();
