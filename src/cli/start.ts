import { main } from './main.ts';
import { processTerminal } from './terminal/process-terminal.ts';

/** Runs the command line of this process. */
export async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processTerminal());
}
