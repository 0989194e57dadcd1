#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on, compiled code is kept for the next start.
module.enableCompileCache?.();
const { main } = await import('../dist/cli.js');
const { argv, env, stdin, stdout, stderr } = process;
// A reader that has seen enough, such as head, is no error; a full disk is one.
stdout.on('error', ({ code, message }) => {
  if (code === 'EPIPE') process.exit(0);
  stderr.write(`clean-article: cannot write to stdout: ${message.replace(/^[A-Z]+: /u, '')}\n`);
  process.exit(3);
});
process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() });
