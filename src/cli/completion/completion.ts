import type { SHELLS } from '../options/command-table.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { powershell } from './powershell.ts';
import { zsh } from './zsh.ts';

/** The completion script of a shell, made from the option table. It runs no program while you type. */
export function completionFor(shell: (typeof SHELLS)[number]): string {
  return { bash, zsh, fish, powershell }[shell]();
}
