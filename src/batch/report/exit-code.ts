import type { ExitCode, Job } from '../../job.ts';
import type { Totals } from './totals.ts';

/** How a run ended, apart from what it counted. */
export interface Ending {
  readonly totals: Pick<
    Totals,
    'failed' | 'emptied' | 'overBudget' | 'flags' | 'warnings' | 'errors' | 'changed'
  >;
  readonly interrupted: boolean;
}

/** What counts the flags of a severity and graver. */
const COUNTED = { info: 'flags', warning: 'warnings', error: 'errors' } as const;

/** The exit code of a run: the most serious thing that happened decides. */
export function exitCodeOf({ totals, interrupted }: Ending, job: Job): ExitCode {
  if (interrupted) return 130;
  if (totals.failed > 0 || totals.emptied > 0) return 3;
  if (totals.overBudget > 0) return 4;
  if (job.failOn !== undefined && totals[COUNTED[job.failOn]] > 0) return 1;
  return (job.check || job.diff) && totals.changed > 0 ? 1 : 0;
}

/** From the least serious to the most. A failure is worse than the removal budget, and that is worse than a finding. */
const BY_SEVERITY: readonly ExitCode[] = [0, 1, 4, 3, 2, 130];

/** The more serious of two exit codes. */
export function worseOf(a: ExitCode, b: ExitCode): ExitCode {
  return BY_SEVERITY.indexOf(a) >= BY_SEVERITY.indexOf(b) ? a : b;
}
