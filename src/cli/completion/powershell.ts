import {
  type CompletedCommand,
  type CompletedOption,
  mainCommand,
  otherCommands,
  spellings,
} from './words.ts';

/** The script for PowerShell, which completes files by itself if the script has no answer. */
export function powershell(): string {
  const tables = [mainCommand(), ...otherCommands()].map(
    (command) => `    ${psQuoted(command.name)} = @{
      Options = ${psList(command.options.flatMap(spellings))}
      Words = ${psList(command.name === '' ? otherCommands().map(({ name }) => name) : command.words)}
      Values = @{ ${valuesOf(command)} }
    }`,
  );
  return `# PowerShell completion for clean-article; put it into $PROFILE:
# clean-article completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName clean-article -ScriptBlock {
  param($word, $ast, $position)
  $commands = @{
${tables.join('\n')}
  }
  $typed = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  $isNew = $word -eq ''
  $before = if ($isNew) { $typed } elseif ($typed.Count -gt 1) { $typed[0..($typed.Count - 2)] } else { @() }
  $first = if ($before.Count -gt 0 -and $commands.ContainsKey($before[0])) { $before[0] } else { '' }
  $command = $commands[$first]
  $option = if ($before.Count -gt 0) { $before[-1] } else { '' }
  $head = ''
  $tail = $word
  if ($word -match '^(--[\\w-]+)=(.*)$') { $option = $Matches[1]; $head = "$option="; $tail = $Matches[2] }
  if ($command.Values.ContainsKey($option)) {
    $words = $command.Values[$option]
    if ($tail -match '^(.*,)([^,]*)$') { $head += $Matches[1]; $tail = $Matches[2] }
  } elseif ($word.StartsWith('-')) {
    $words = $command.Options
  } else {
    $words = if ($first -ne '' -or $before.Count -eq 0) { $command.Words } else { @() }
  }
  $words | Where-Object { $_ -clike "$tail*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new("$head$_", $_, 'ParameterValue', $_)
  }
}
`;
}

function valuesOf({ options }: CompletedCommand): string {
  const withValues = options.filter(
    (one): one is CompletedOption & { values: readonly string[] } => !!one.values,
  );
  return withValues
    .flatMap((option) => spellings(option).map((name) => `${psQuoted(name)} = ${psList(option.values)}`))
    .join('; ');
}

function psList(words: readonly string[]): string {
  return `@(${words.map(psQuoted).join(', ')})`;
}

function psQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
