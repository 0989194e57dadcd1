import type { Job, Terminal } from '../../job.ts';

/** A progress bar. */
export interface Progress {
  add(amount: number): void;
  stop(): void;
}

/** The unit of the bar. */
export interface ProgressOptions {
  readonly total: number;
  readonly unit: 'files' | 'MB';
  /** The name of the phase, if there are several. */
  readonly label?: 'counting' | 'cleaning';
}

const SILENT: Progress = { add: () => undefined, stop: () => undefined };

/** A progress bar on a terminal, with rate and remaining time; nothing elsewhere. */
export async function openProgress(scale: ProgressOptions, job: Job, terminal: Terminal): Promise<Progress> {
  if (job.quiet || !terminal.stderr.isTTY || scale.total === 0) return SILENT;
  const { default: cliProgress } = await import('cli-progress');
  const started = performance.now();
  const bar = new cliProgress.SingleBar({
    stream: terminal.stderr,
    format: `${scale.label === undefined ? '' : `${scale.label} `}{bar} {percentage}% | {value}/{total} ${scale.unit} | {rate}/s | {left} left`,
    barCompleteChar: '\u2588',
    barIncompleteChar: '\u2591',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(Math.round(scale.total), 0, { rate: '0', left: '?' });
  let done = 0;
  return {
    add: (amount) => {
      done += amount;
      const seconds = Math.max((performance.now() - started) / 1000, 0.001);
      const rate = done / seconds;
      const left = rate > 0 ? timeOf(Math.max(0, scale.total - done) / rate) : '?';
      bar.update(Math.min(Math.floor(done), Math.round(scale.total)), { rate: rate.toFixed(1), left });
    },
    stop: () => bar.stop(),
  };
}

/** A duration for people, such as `1 h 05 min`; a long one without seconds. */
function timeOf(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
