const { existsSync, readFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const PROGRAM = join(__dirname, '../dist/cli.cjs');
/** The program as V8 keeps it once compiled; of use to the same V8 alone, so that its version is in the name. */
const CACHE = join(__dirname, `../dist/cli-${process.versions.v8}-${process.arch}.cache`);

/** The program as a script, compiled before where this is the Node.js that built it. */
function compile() {
  const cachedData = existsSync(CACHE) ? readFileSync(CACHE) : undefined;
  return new Script(nodeModule.wrap(readFileSync(PROGRAM, 'latin1')), {
    filename: PROGRAM,
    cachedData,
  });
}

/** What the program exports. */
function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(
    module.exports,
    nodeModule.createRequire(PROGRAM),
    module,
    PROGRAM,
    join(PROGRAM, '..'),
  );
  return module.exports;
}

function load() {
  if (existsSync(CACHE)) return run(compile());
  // From Node 22 on, compiled code is kept by Node itself for the next start.
  nodeModule.enableCompileCache?.();
  return require(PROGRAM);
}

module.exports = { CACHE, compile, load, run };
