#!/usr/bin/env node
const { main } = require('./load.js').load();
const { argv, env } = process;
// A stream that is not asked for is not opened.
const terminal = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  env,
  cwd: process.cwd(),
};
// A reader that has seen enough, such as head, is no error; a full disk is one.
process.stdout.on('error', ({ code, message }) => {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`clean-article: cannot write to stdout: ${message.replace(/^[A-Z]+: /u, '')}\n`);
  process.exit(3);
});
main(argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
