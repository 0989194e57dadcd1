import { type CompletedCommand, mainCommand, otherCommands, spellings } from './words.ts';

/** The script for bash. It rejoins words that bash splits at `=`. */
export function bash(): string {
  const commands = otherCommands();
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion for clean-article; put it into ~/.bashrc: eval "$(clean-article completion bash)"
_clean_article_words() {
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
_clean_article_list() {
  local head= tail=$cur
  [[ $cur == *,* ]] && head=\${cur%,*}, tail=\${cur##*,}
  COMPREPLY=($(compgen -P "$head" -W "$1" -- "$tail"))
}
_clean_article_files() {
  COMPREPLY=($(compgen -f -- "$cur"))
}
_clean_article() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=
  [[ $cur == = ]] && cur=
  [[ $prev == = ]] && prev=\${COMP_WORDS[COMP_CWORD-2]}
  case " ${names} " in
    *" \${COMP_WORDS[1]} "*) ((COMP_CWORD > 1)) && command=\${COMP_WORDS[1]};;
  esac
  case $command:$prev in
${[mainCommand(), ...commands].flatMap(valueCases).join('\n')}
  esac
  case $command:$cur in
${[...commands, mainCommand()].flatMap(wordCases(names)).join('\n')}
  esac
}
complete -o filenames -F _clean_article clean-article
`;
}

function valueCases({ name, options }: CompletedCommand): readonly string[] {
  return options
    .filter(({ value }) => value !== undefined)
    .map((option) => {
      const { values, isFile, isList } = option;
      const words = `'${values?.join(' ')}'`;
      const reply = values
        ? `${isList ? '_clean_article_list' : '_clean_article_words'} ${words}`
        : isFile
          ? '_clean_article_files'
          : 'COMPREPLY=()';
      return `    ${spellings(option)
        .map((one) => `${name}:${one}`)
        .join('|')}) ${reply}; return;;`;
    });
}

function wordCases(names: string): (command: CompletedCommand) => readonly string[] {
  return ({ name, options, words, takesFiles }) => {
    const switches = options.flatMap(spellings).join(' ');
    const first =
      name === '' ? [`((COMP_CWORD == 1)) && COMPREPLY+=($(compgen -W '${names}' -- "$cur"))`] : [];
    const more = [
      ...(takesFiles ? ['_clean_article_files'] : ['COMPREPLY=()']),
      ...(words.length > 0 ? [`COMPREPLY+=($(compgen -W '${words.join(' ')}' -- "$cur"))`] : []),
      ...first,
    ];
    return [`    ${name}:-*) _clean_article_words '${switches}';;`, `    ${name}:*) ${more.join('; ')};;`];
  };
}
