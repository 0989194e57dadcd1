import type { Paint } from '../../formats/text-reporter.ts';

/** How the parts of a line are coloured; no colour where none is wanted. */
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

/** What the first character of a line of a patch says, as a part that has a colour. */
const PATCH_PARTS: Readonly<Record<string, Parameters<Paint>[0]>> = { '+': 'fix', '-': 'error', '@': 'info' };

/** A patch with its lines in colour. What it takes away is red, what it adds green. */
export function paintPatch(patch: string, paint: Paint): string {
  const lines = patch.split('\n');
  return lines
    .map((line) => {
      const part = line.startsWith('--- ') || line.startsWith('+++ ') ? 'place' : PATCH_PARTS[line.charAt(0)];
      return part === undefined ? line : paint(part, line);
    })
    .join('\n');
}
