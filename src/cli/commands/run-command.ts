import { resolve } from 'node:path';
import type { ExitCode, Terminal } from '../../job.ts';
import { SHELLS } from '../options/command-table.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { usageError } from '../terminal/errors.ts';
import { print, writeOutput } from './write-output.ts';

/** A subcommand as it was typed. */
export interface CommandRequest {
  readonly command: string;
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, string | boolean>>;
}

type Run = (request: CommandRequest, terminal: Terminal) => Promise<string | Uint8Array>;

/**
 * The output of each subcommand except `restore`, whose output may not fit in memory. Modules are loaded on
 * demand.
 */
const COMMAND_RUNS: Readonly<Record<string, Run>> = {
  rules: async ({ options: { to = 'text' } }) => {
    const { listRules, listRulesAsJson } = await import('./rules.ts');
    if (to !== 'text' && to !== 'json') throw usageError(`--to ${to}: choose from text, json`);
    return to === 'json' ? listRulesAsJson() : listRules();
  },
  explain: async ({ inputs }, terminal) => (await import('./explain.ts')).explain(inputs[0], terminal),
  summary: async ({ inputs, options }, terminal) => {
    const { addSummaries, summaryFormat } = await import('./summary.ts');
    return addSummaries(inputs, { to: summaryFormat(options), output: outputOf(options) }, terminal);
  },
  learn: async ({ inputs, options: { textField = 'text', merge, part } }, terminal) => {
    const { learn } = await import('./learn.ts');
    return learn(
      { paths: inputs, isMerge: merge === true, isPart: part === true, textField: String(textField) },
      terminal,
    );
  },
  completion: async ({ inputs }) =>
    (await import('../completion/completion.ts')).completionFor(shellOf(inputs[0])),
  man: async () => (await import('./manual.ts')).manualPage(),
};

/**
 * Runs a subcommand, and writes its output.
 * @throws a CliError
 */
export async function runCommand(request: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const output = outputOf(request.options);
  if (request.command === 'restore') {
    await (await import('./restore-input.ts')).restoreInput(request.inputs[0], output, terminal);
    return 0;
  }
  const data = await COMMAND_RUNS[request.command](request, terminal);
  if (output === undefined) await print(terminal, data);
  else writeOutput(resolve(terminal.cwd, output), data);
  return 0;
}

function outputOf({ output }: CommandRequest['options']): string | undefined {
  if (output === '') throw usageError('-o "": the name is empty; give a file, or - for stdout');
  return typeof output === 'string' && output !== '-' ? output : undefined;
}

function shellOf(name: string): (typeof SHELLS)[number] {
  const shell = SHELLS.find((one) => one === name);
  if (!shell)
    throw usageError(`completion ${name}: choose from ${SHELLS.join(', ')}${didYouMean(name, SHELLS)}`);
  return shell;
}
