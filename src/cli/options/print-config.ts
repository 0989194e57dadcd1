import type { Config } from './config.ts';
import type { RawOptions } from './raw-options.ts';

/** What is wrong with a configuration, and where it is. */
export interface ConfigProblem {
  readonly file: string | undefined;
  readonly problem: string;
}

/** The options in effect as JSON: the command line over the configuration file. */
export function printedConfig(raw: RawOptions, config: Config | undefined, wrong?: ConfigProblem): string {
  const { config: _config, printConfig: _print, ...options } = raw;
  const { rules = {}, ignores = [] } = config?.overrides ?? {};
  const ignore = ignores.map(({ rule, words, reason, glob }) => ({
    ...(glob === undefined ? {} : { path: glob }),
    rule,
    words,
    reason,
  }));
  const head = wrong ? { file: wrong.file ?? null, problem: wrong.problem } : { file: config?.path ?? null };
  return `${JSON.stringify({ ...head, ...options, rules, ignore }, null, 2)}\n`;
}
