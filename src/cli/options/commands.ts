import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExitCode, Terminal } from '../../job.ts';
import { print, writeFile } from '../commands/write-output.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { inputError, reasonOf, usageError } from '../terminal/errors.ts';
import { readText } from './files-from.ts';
import { SHELLS } from './table.ts';

export interface CommandRequest {
  readonly command: string;
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** The commands beside the main one, each in a module of its own that is loaded when it is asked for. */
export async function runCommand(
  { command, inputs, options }: CommandRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  if (command === 'rules') {
    const { listRules, listRulesAsJson } = await import('../commands/rules.ts');
    const to = options.to ?? 'text';
    if (to !== 'text' && to !== 'json') throw usageError(`--to ${to}: choose from text, json`);
    await print(terminal, to === 'json' ? listRulesAsJson() : listRules());
  } else if (command === 'explain') {
    const { explain } = await import('../commands/explain.ts');
    await print(terminal, explain(inputs[0], terminal.cwd));
  } else if (command === 'restore') {
    await restoreReport(inputs[0], options.output, terminal);
  } else if (command === 'learn') {
    const { learn } = await import('../commands/learn.ts');
    const { textField = 'text' } = options;
    const lesson = {
      paths: inputs,
      isMerge: options.merge === true,
      isPart: options.part === true,
      textField: String(textField),
    };
    await deliver(await learn(lesson, terminal), options.output, terminal);
  } else if (command === 'completion') {
    const { completionFor } = await import('../commands/completion.ts');
    await print(terminal, completionFor(shellOf(inputs[0])));
  } else if (command === 'man') {
    const { manualPage } = await import('../commands/manual.ts');
    await print(terminal, manualPage());
  }
  return 0;
}

function shellOf(name: string): (typeof SHELLS)[number] {
  const shell = SHELLS.find((one) => one === name);
  if (!shell)
    throw usageError(`completion ${name}: choose from ${SHELLS.join(', ')}${didYouMean(name, SHELLS)}`);
  return shell;
}

async function restoreReport(
  path: string,
  output: string | boolean | undefined,
  terminal: Terminal,
): Promise<void> {
  const target = typeof output === 'string' ? resolve(terminal.cwd, output) : undefined;
  if (path !== '-' && target === resolve(terminal.cwd, path))
    throw usageError(`-o ${output} is the report itself: give another name`);
  let json: unknown;
  try {
    json = JSON.parse(
      path === '-' ? await readText(terminal.stdin) : readFileSync(resolve(terminal.cwd, path), 'utf8'),
    );
  } catch (error) {
    const why =
      error instanceof SyntaxError ? 'is not JSON: give a report written with --to json' : reasonOf(error);
    throw inputError(`cannot restore ${path}: ${why}`);
  }
  const { restore } = await import('../../report/restore.ts');
  await deliver(restore(json as Parameters<typeof restore>[0]), output, terminal);
}

async function deliver(
  data: string | Uint8Array,
  output: string | boolean | undefined,
  terminal: Terminal,
): Promise<void> {
  if (typeof output === 'string') writeFile(resolve(terminal.cwd, output), data);
  else await print(terminal, data);
}
