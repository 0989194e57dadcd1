import type { Job, Terminal } from './job.ts';

/** A bar that shows how far the work has come. */
export interface Progress {
  add(amount: number): void;
  stop(): void;
}

export interface Scale {
  readonly total: number;
  readonly unit: 'files' | 'MB';
}

const SILENT: Progress = { add: () => undefined, stop: () => undefined };

/** A bar on a terminal, with rate and remaining time; nothing anywhere else. */
export async function openProgress(scale: Scale, job: Job, terminal: Terminal): Promise<Progress> {
  if (job.quiet || !terminal.stderr.isTTY || scale.total === 0) return SILENT;
  const { default: cliProgress } = await import('cli-progress');
  const started = performance.now();
  const bar = new cliProgress.SingleBar({
    stream: terminal.stderr,
    format: `{bar} {percentage}% | {value}/{total} ${scale.unit} | {rate}/s | {eta_formatted} left`,
    barCompleteChar: '\u2588',
    barIncompleteChar: '\u2591',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 50,
  });
  bar.start(Math.round(scale.total), 0, { rate: '0' });
  let done = 0;
  return {
    add: (amount) => {
      done += amount;
      const seconds = Math.max((performance.now() - started) / 1000, 0.001);
      bar.update(Math.min(Math.floor(done), Math.round(scale.total)), { rate: (done / seconds).toFixed(1) });
    },
    stop: () => bar.stop(),
  };
}
