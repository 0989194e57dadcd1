import { COMMANDS } from './command-table.ts';
import { appendValues, longName, type OptionSpec } from './option-spec.ts';
import type { Request } from './parse.ts';
import { OPTIONS } from './table.ts';

/**
 * Reads a command line of known options and paths, as most are. All else, and whatever is wrong, is left to the parser,
 * which takes as long to load as a short article to be read: then there is no answer.
 */
export function parsePlain(argv: readonly string[]): Request | undefined {
  const raw: Record<string, unknown> = {};
  const inputs: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at];
    if (word === '') return undefined;
    if (word === '-' || !word.startsWith('-')) inputs.push(word);
    else if (word === '--no-config') raw.config = false;
    else {
      const spec = OPTIONS.find((option) => isNamed(option, word));
      if (!spec) return undefined;
      const value = spec.value ? argv[++at] : true;
      if (
        value === undefined ||
        value === '' ||
        (typeof value === 'string' && value.startsWith('-') && value !== '-')
      )
        return undefined;
      raw[spec.name] =
        spec.many && typeof value === 'string'
          ? appendValues(spec.many, value, raw[spec.name] as string[] | undefined)
          : value;
    }
  }
  if (inputs.includes('help') || COMMANDS.some(({ name }) => inputs.includes(name))) return undefined;
  return { command: 'clean', inputs, raw };
}

function isNamed({ name, short }: OptionSpec, word: string): boolean {
  return word === longName(name) || (short !== undefined && word === `-${short}`);
}
