import { clean as cleanChecked, type Result } from '../clean.ts';
import type { Rule } from '../passes/rule.ts';
import type { LibraryOptions, OwnRule } from './options.ts';
import { evidenceOf } from './site-profile.ts';
import { checkInput, checkOptions } from './validate.ts';

/**
 * Cleans one article: the whole pipeline, pure and synchronous.
 * @param input the text, or the bytes of its file, whose encoding is then detected
 * @throws an Error named `OptionsError` if the input is not text, or for an unknown option or a wrong value;
 * one named `SourceError` for bytes that are not text; an Error that names the rule, with its `cause`, if a
 * rule fails
 */
export function clean(input: string | Uint8Array | ArrayBuffer, options: LibraryOptions = {}): Result {
  const text = checkInput(input);
  checkOptions(options);
  const { profile, rules = [], ...rest } = options;
  const site = rest.site ?? (profile && evidenceOf(profile, rest.url));
  return cleanChecked(text, { ...rest, ...(site ? { site } : {}), rules: rules.map(toRule) });
}

const NO_EXAMPLE = { keep: '' } as const;

function toRule(own: OwnRule): Rule {
  return { summary: own.id, why: '', examples: [NO_EXAMPLE, NO_EXAMPLE], language: 'any', ...own };
}
