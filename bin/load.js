const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const DIST = join(__dirname, '../dist');
const PROGRAM = join(DIST, 'cli.cjs');
/** The program as V8 keeps it once compiled; of use to the same V8 alone, so that its version is in the name. */
const CACHE = join(DIST, `cli-${process.versions.v8}-${process.arch}.cache`);

/** The program, which is plain ASCII, as a script: compiled before where this is the Node.js that built it. */
function compile() {
  const cachedData = existsSync(CACHE) ? readFileSync(CACHE) : undefined;
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(PROGRAM, 'latin1')}\n})`;
  return new Script(wrapped, { filename: PROGRAM, cachedData });
}

/** What the program exports. */
function run(script) {
  const module = { exports: {} };
  // What it asks for are modules of Node.js and packages, which are found from here, too.
  script.runInThisContext()(module.exports, require, module, PROGRAM, DIST);
  return module.exports;
}

function load() {
  if (existsSync(CACHE)) return run(compile());
  // From Node 22 on, compiled code is kept by Node itself for the next start.
  require('node:module').enableCompileCache?.();
  return require(PROGRAM);
}

module.exports = { CACHE, compile, load, run };
