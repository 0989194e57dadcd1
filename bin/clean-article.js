#!/usr/bin/env node
const { fstatSync, statSync, writeSync } = require('node:fs');
const { argv, env } = process;
let stdout;
// A stream that is not asked for is not opened.
const terminal = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    stdout ??= process.stdout.on('error', refused);
    return stdout;
  },
  get stderr() {
    return process.stderr;
  },
  env,
  cwd: process.cwd(),
  writeStdout,
  restart,
};

/**
 * Writes to stdout past the streams of Node.js, which take as long to load as a short article to be cleaned. False
 * where stdout may be a terminal.
 */
function writeStdout(data) {
  const out = fstatSync(1);
  if (out.isCharacterDevice() && out.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev)
    return false;
  const bytes = Buffer.from(data);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written);
  } catch (error) {
    // A pipe that does not wait and is full: the stream waits for it.
    if (error.code === 'EAGAIN') terminal.stdout.write(bytes.subarray(written));
    else refused(error);
  }
  return true;
}

/** The same command in a process with a larger heap, for a text that this one cannot hold. */
async function restart(megabytes) {
  const { spawn } = require('node:child_process');
  const { once } = require('node:events');
  const flags = [...process.execArgv, `--max-old-space-size=${megabytes}`];
  const child = spawn(process.execPath, [...flags, __filename, ...argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, 'exit');
  if (signal !== 'SIGABRT' && signal !== 'SIGKILL') return code ?? 130;
  process.stderr.write('clean-article: the text needs more memory than there is: cut it into parts\n');
  return 3;
}

/** A reader that has seen enough, such as head, is no error; a full disk is one. */
function refused({ code, message }) {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`clean-article: cannot write to stdout: ${message.replace(/^[A-Z]+: /u, '')}\n`);
  process.exit(3);
}

// The version is asked for by other programs at their start, and needs nothing of ours.
if (argv.length === 3 && ['--version', '-V'].includes(argv[2]))
  writeSync(1, `${require('../package.json').version}\n`);
else
  require('./load.js')
    .load()
    .main(argv.slice(2), terminal)
    .then((code) => {
      process.exitCode = code;
    });
