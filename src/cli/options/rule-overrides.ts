import type { Ignore } from '../../flags/filter.ts';
import type { Severity } from '../../index.ts';

/** The settings of a configuration file that are not options. */
export interface RuleOverrides {
  /** By rule or pass id: `off`, `on` (for a rule that does not run by default), or a severity for its flags. */
  readonly rules: Readonly<Record<string, 'off' | 'on' | Severity>>;
  readonly ignores: readonly Ignore[];
}

export const NO_OVERRIDES: RuleOverrides = { rules: {}, ignores: [] };
