import { COMMANDS, SHELLS } from '../options/command-table.ts';
import { longName, type OptionSpec } from '../options/option-spec.ts';
import { knownIds } from '../options/rule-ids.ts';
import { OPTIONS } from '../options/table.ts';

type Shell = (typeof SHELLS)[number];

/** Options that the parser adds to the table, with their summaries for the shells that show them. */
const SWITCHES: readonly (readonly [name: string, summary: string])[] = [
  ['no-config', 'read no configuration file'],
  ['help', 'print the help'],
  ['version', 'print the version'],
];

/** The completion script of a shell, made from the option table: it runs no program while you type. */
export function completionFor(shell: Shell): string {
  return { bash, zsh, fish }[shell]();
}

function namesOf(spec: OptionSpec): readonly string[] {
  return spec.short ? [`-${spec.short}`, longName(spec.name)] : [longName(spec.name)];
}

/** The words that an option's value can be; undefined for a file, and for values that cannot be listed. */
function valuesOf(spec: OptionSpec): readonly string[] | undefined {
  return spec.choices ?? (spec.completes === 'rule' ? knownIds() : undefined);
}

function bash(): string {
  const cases = OPTIONS.filter((spec) => spec.value).map((spec) => {
    const values = valuesOf(spec);
    const reply = values
      ? `COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$cur"))`
      : spec.completes
        ? 'COMPREPLY=($(compgen -f -- "$cur"))'
        : 'COMPREPLY=()';
    return `    ${namesOf(spec).join('|')}) ${reply}; return;;`;
  });
  const switches = SWITCHES.map(([name]) => `--${name}`);
  const options = [...OPTIONS.flatMap(namesOf), ...switches].join(' ');
  const commands = COMMANDS.map((command) => command.name).join(' ');
  return `# bash completion for clean-article; put it into ~/.bashrc: eval "$(clean-article completion bash)"
_clean_article() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  case $prev in
${cases.join('\n')}
    completion) COMPREPLY=($(compgen -W '${SHELLS.join(' ')}' -- "$cur")); return;;
    explain) COMPREPLY=($(compgen -W '${knownIds().join(' ')}' -- "$cur") $(compgen -f -- "$cur")); return;;
  esac
  case $cur in
    -*) COMPREPLY=($(compgen -W '${options}' -- "$cur"));;
    *) COMPREPLY=($(compgen -f -- "$cur")); ((COMP_CWORD == 1)) && COMPREPLY+=($(compgen -W '${commands}' -- "$cur"));;
  esac
}
complete -o filenames -F _clean_article clean-article
`;
}

/** Text within single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** What zsh would read as a part of its own notation. */
const ZSH_SPECIAL = /[[\]:\\]/gu;

/** Text within the notation of zsh's `_arguments`. */
function bracketed(text: string): string {
  return text.replace(ZSH_SPECIAL, '\\$&');
}

/** The options as arguments of zsh's `_arguments`. */
function zshOptions(): readonly string[] {
  const lines = OPTIONS.map((spec) => {
    const values = valuesOf(spec);
    const action = values ? `(${values.join(' ')})` : spec.completes ? '_files' : ' ';
    const value = spec.value ? `:${spec.value}:${action}` : '';
    const [first, second] = namesOf(spec);
    const text = quoted(`[${bracketed(spec.summary)}]${value}`);
    const repeat = spec.many ? "'*'" : '';
    return second
      ? `    ${repeat ? '' : `'(${first} ${second})'`}{${first},${second}}${text}`
      : `    ${repeat}${first}${text}`;
  });
  const switches = SWITCHES.map(([name, summary]) => `    ${quoted(`--${name}[${bracketed(summary)}]`)}`);
  return [...lines, ...switches];
}

function zsh(): string {
  const commands = COMMANDS.map(
    (command) => `    ${quoted(`${command.name}:${bracketed(command.summary)}`)}`,
  );
  // The file of that name is the function; where it is evaluated instead, it has to be announced.
  return `#compdef clean-article
# zsh completion for clean-article; put it into a folder of $fpath as _clean-article, or into ~/.zshrc behind
# compinit: eval "$(clean-article completion zsh)"
_clean-article_start() {
  local -a commands=(
${commands.join('\n')}
  )
  _describe command commands
  _files
}
_clean-article_rest() {
  case $words[2] in
    completion) compadd ${SHELLS.join(' ')};;
    explain) compadd ${knownIds().join(' ')}; _files;;
    *) _files;;
  esac
}
_clean-article() {
  _arguments -s \\
${zshOptions().join(' \\\n')} \\
    '1: :_clean-article_start' '*: :_clean-article_rest'
}
if [[ $funcstack[1] == _clean-article ]]; then
  _clean-article "$@"
else
  compdef _clean-article clean-article
fi
`;
}

function fish(): string {
  const lines = OPTIONS.map((spec) => {
    const values = valuesOf(spec);
    const value = !spec.value
      ? ''
      : values
        ? ` -x -a ${quoted(values.join(' '))}`
        : spec.completes
          ? ' -r -F'
          : ' -x';
    const short = spec.short ? ` -s ${spec.short}` : '';
    return `complete -c clean-article${short} -l ${longName(spec.name).slice(2)}${value} -d ${fishQuoted(spec.summary)}`;
  });
  const switches = SWITCHES.map(
    ([name, summary]) => `complete -c clean-article -l ${name} -d ${fishQuoted(summary)}`,
  );
  const commands = COMMANDS.map(
    (command) =>
      `complete -c clean-article -n __fish_use_subcommand -a ${command.name} -d ${fishQuoted(command.summary)}`,
  );
  const after = (command: string, words: readonly string[], flags = '') =>
    `complete -c clean-article${flags} -n '__fish_seen_subcommand_from ${command}' -a ${quoted(words.join(' '))}`;
  return `# fish completion for clean-article; put it into ~/.config/fish/completions/clean-article.fish
${[...lines, ...switches, ...commands, after('completion', SHELLS, ' -f'), after('explain', knownIds())].join('\n')}
`;
}

/** fish knows backslashes within single quotes. */
function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/gu, '\\$&')}'`;
}
