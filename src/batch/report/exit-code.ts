import type { ExitCode, Job } from '../../job.ts';
import type { Totals } from './totals.ts';

/** The end of a run, in addition to its totals. */
export interface Ending {
  readonly totals: Pick<
    Totals,
    'failed' | 'emptied' | 'overBudget' | 'flags' | 'warnings' | 'errors' | 'changed'
  >;
  readonly interrupted: boolean;
}

/** The totals that count the flags of at least a severity. */
const COUNTED = { info: 'flags', warning: 'warnings', error: 'errors' } as const;

/** The exit code of a run, by the most serious event. */
export function exitCodeOf({ totals, interrupted }: Ending, job: Job): ExitCode {
  if (interrupted) return 130;
  if (totals.failed > 0 || totals.emptied > 0) return 3;
  if (totals.overBudget > 0) return 4;
  if (job.failOn !== undefined && totals[COUNTED[job.failOn]] > 0) return 1;
  return (job.check || job.diff) && totals.changed > 0 ? 1 : 0;
}

/** In ascending order of seriousness. A failure is worse than the removal budget, which is worse than a finding. */
const BY_SEVERITY: readonly ExitCode[] = [0, 1, 4, 3, 2, 130];

/** The more serious of two exit codes. */
export function worseOf(a: ExitCode, b: ExitCode): ExitCode {
  return BY_SEVERITY.indexOf(a) >= BY_SEVERITY.indexOf(b) ? a : b;
}
