import { type CompletedCommand, type CompletedOption, mainCommand, otherCommands } from './words.ts';

/**
 * The script for zsh. As a file in `$fpath` it is the function; if it is evaluated instead, it registers the
 * function.
 */
export function zsh(): string {
  const commands = otherCommands();
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${bracketed(summary)}`)}`);
  return `#compdef clean-article
# zsh completion for clean-article; put it into a folder of $fpath as _clean-article, or into ~/.zshrc after
# compinit: eval "$(clean-article completion zsh)"
_clean-article_start() {
  local -a commands=(
${described.join('\n')}
  )
  _describe command commands
  _files
}
_clean-article() {
  if (( CURRENT > 2 )); then
    case $words[2] in
${commands.map(commandCase).join('\n')}
    esac
  fi
  _arguments -s \\
${mainCommand().options.map(argumentOf).join(' \\\n')} \\
    '1: :_clean-article_start' '*: :_files'
}
if [[ $funcstack[1] == _clean-article ]]; then
  _clean-article "$@"
else
  compdef _clean-article clean-article
fi
`;
}

function commandCase({ name, options, words, takesFiles }: CompletedCommand): string {
  const rest = [
    ...(words.length > 0 ? [`'1: :(${words.join(' ')})'`] : []),
    ...(takesFiles ? ["'*: :_files'"] : []),
  ];
  const lines = [...options.map(argumentOf), ...rest.map((one) => `    ${one}`)];
  const both = words.length > 0 && takesFiles;
  const listed = both ? lines.filter((line) => !line.includes("'1: :(")) : lines;
  const extra = both ? `compadd -- ${words.join(' ')}; ` : '';
  return `      ${name}) shift words; (( CURRENT-- )); ${extra}_arguments -s \\\n${listed.join(' \\\n')}; return;;`;
}

/** An option as an argument of `_arguments`: `--to=[...]` takes its value after a space or an equals sign. */
function argumentOf(option: CompletedOption): string {
  const { long, short, summary, value, values, isFile, isList, isRepeatable } = option;
  const words = values?.join(' ');
  const action = values ? (isList ? `_sequence compadd - ${words}` : `(${words})`) : isFile ? '_files' : ' ';
  const text = quoted(`[${bracketed(summary)}]${value ? `:${value}:${action}` : ''}`);
  const [one, other] = value ? [`-${short}+`, `--${long}=`] : [`-${short}`, `--${long}`];
  const repeat = isRepeatable ? "'*'" : '';
  if (short === undefined) return `    ${repeat}${other}${text}`;
  return `    ${isRepeatable ? repeat : `'(-${short} --${long})'`}{${one},${other}}${text}`;
}

/** Quotes text in single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Characters with a meaning in the notation of `_arguments`. */
const ZSH_SPECIAL = /[[\]:\\]/gu;

/** Escapes text for the notation of `_arguments`. */
function bracketed(text: string): string {
  return text.replace(ZSH_SPECIAL, '\\$&');
}
