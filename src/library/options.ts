import type { CleanOptions } from '../clean.ts';
import type { Rule } from '../passes/rule.ts';
import type { SiteProfile } from './site-profile.ts';

/** A rule of the caller's own: what it checks, and what it does. Its id begins with `own/`. */
export type OwnRule = Pick<Rule, 'id' | 'effect' | 'check'> & Partial<Rule>;

/** What `clean` of the library takes. Everything has a default; an option that does not exist is an error. */
export interface LibraryOptions extends Omit<CleanOptions, 'rules'> {
  /** What `learn` found to repeat over a site; see `readProfile`. */
  readonly profile?: SiteProfile;
  /** Rules of the caller's own. They run after all others, on what these leave. */
  readonly rules?: readonly OwnRule[];
}

/** What is wrong with what the caller gave: `name` is `OptionsError`, `option` the name of the option. */
export interface OptionsError extends TypeError {
  readonly name: 'OptionsError';
  /** The option; `input` for the text itself. */
  readonly option: string;
}

/** An error named `OptionsError`. */
export function optionsError(option: string, message: string): OptionsError {
  return Object.assign(new TypeError(message), { name: 'OptionsError' as const, option });
}
