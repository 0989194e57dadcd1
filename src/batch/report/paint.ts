import type { Paint } from '../../formats/text-reporter.ts';

/** Returns the function that colours the parts of a line. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return (_part, text) => text;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const paints: Readonly<Record<Parameters<Paint>[0], (text: string) => string>> = {
    place: chalk.bold,
    rule: chalk.dim,
    info: chalk.cyan,
    warning: chalk.yellow,
    error: chalk.red,
    fix: chalk.green,
    removed: chalk.magenta,
  };
  return (part, text) => paints[part](text);
}

/** The colour of a line of a patch, by its first character. */
const PATCH_PARTS: Readonly<Record<string, Parameters<Paint>[0]>> = { '+': 'fix', '-': 'error', '@': 'info' };

/** A patch in colour: removed lines are red, added ones green. */
export function paintPatch(patch: string, paint: Paint): string {
  const lines = patch.split('\n');
  return lines
    .map((line) => {
      const part = line.startsWith('--- ') || line.startsWith('+++ ') ? 'place' : PATCH_PARTS[line.charAt(0)];
      return part === undefined ? line : paint(part, line);
    })
    .join('\n');
}
