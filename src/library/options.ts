import type { CleanOptions } from '../clean.ts';
import type { Rule } from '../passes/rule.ts';
import type { SiteProfile } from './site-profile.ts';

/** A rule of the caller: what it checks, and what it does. Its id begins with `own/`. */
export type OwnRule = Pick<Rule, 'id' | 'effect' | 'check'> & Partial<Rule>;

/** The options of `clean`. All have defaults; an unknown option is an error. */
export interface LibraryOptions extends Omit<CleanOptions, 'rules'> {
  /** A profile that `learn` made for a site; see `readProfile`. */
  readonly profile?: SiteProfile;
  /** Rules of the caller. They run after all others, on their result. */
  readonly rules?: readonly OwnRule[];
}

/** An error about the caller's input: `name` is `OptionsError`, `option` the name of the option. */
export interface OptionsError extends TypeError {
  readonly name: 'OptionsError';
  /** The option; `input` for the text itself. */
  readonly option: string;
}

/** An error named `OptionsError`. */
export function optionsError(option: string, message: string): OptionsError {
  return Object.assign(new TypeError(message), { name: 'OptionsError' as const, option });
}
