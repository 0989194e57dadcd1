/* The program from its sources, as bin/clean-article.js starts the built one. */
import { main } from '../../../src/cli/main.ts';

const { argv, env, stdin, stdout, stderr } = process;
process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() });
