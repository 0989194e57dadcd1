#!/usr/bin/env node
import { main } from '../dist/cli.js';

const { argv, env } = process;
// A reader that has seen enough, such as head, is no error.
process.on('uncaughtException', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});
const { stdin, stdout, stderr } = process;
process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() });
