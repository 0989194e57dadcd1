import { type CompletedCommand, type CompletedOption, mainCommand, otherCommands } from './words.ts';

/** The script for fish, which handles `--opt=value` by itself. */
export function fish(): string {
  const commands = otherCommands();
  const names = commands.map(({ name }) => name).join(' ');
  const isMain = `not __fish_seen_subcommand_from ${names}`;
  const lines = [
    ...mainCommand().options.map((option) => optionLine(option, isMain)),
    ...commands.map(
      ({ name, summary }) =>
        `complete -c clean-article -n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`,
    ),
    ...commands.flatMap(commandLines),
  ];
  return `# fish completion for clean-article; put it into ~/.config/fish/completions/clean-article.fish
${lines.join('\n')}
`;
}

function commandLines({ name, options, words, takesFiles }: CompletedCommand): readonly string[] {
  const condition = `__fish_seen_subcommand_from ${name}`;
  const files = takesFiles ? '' : ' -f';
  const list = words.length > 0 ? ` -a ${fishQuoted(words.join(' '))}` : '';
  return [
    ...options.map((option) => optionLine(option, condition)),
    ...(files || list ? [`complete -c clean-article -n '${condition}'${files}${list}`] : []),
  ];
}

function optionLine(
  { long, short, summary, value, values, isFile, isList }: CompletedOption,
  condition: string,
): string {
  const words = values?.join(' ') ?? '';
  const list = isList ? `(__fish_complete_list , 'printf %s\\\\n ${words}')` : words;
  const shape = !value ? '' : values ? ` -x -a ${fishQuoted(list)}` : isFile ? ' -r -F' : ' -x';
  return `complete -c clean-article -n '${condition}'${short ? ` -s ${short}` : ''} -l ${long}${shape} -d ${fishQuoted(summary)}`;
}

/** fish reads backslashes within single quotes. */
function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/gu, '\\$&')}'`;
}
