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
  restart,
};

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
// A reader that has seen enough, such as head, is no error; a full disk is one.
process.stdout.on('error', ({ code, message }) => {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`clean-article: cannot write to stdout: ${message.replace(/^[A-Z]+: /u, '')}\n`);
  process.exit(3);
});
main(argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
