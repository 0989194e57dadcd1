import { escapeHtml } from '../../../formats/html/escape-html.ts';
import { number, percent } from '../../../formats/html/figures.ts';
import { FLAG_STEPS, type Tally, type Totals, WORD_STEPS } from '../../report/totals.ts';

/** The distribution of texts over some steps. */
interface Chart {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly note?: string;
}

interface Bar {
  readonly name: string;
  readonly texts: number;
}

/** The distributions of a run, as tables with bars: readers who cannot see the bars have the numbers. */
export function chartsHtml(totals: Totals): string {
  const charts = [
    shareChart(totals.shareRemoved),
    stepChart('Flags per 1,000 words', totals.flagsPerThousand, flagSteps()),
    stepChart('Words of the clean text', totals.words, wordSteps()),
    stepChart('Probability of machine translation', totals.machineTranslated, verdictSteps()),
    languageChart(totals.languages),
  ];
  return `<div class="charts">${charts.map(chartHtml).join('\n')}</div>`;
}

function chartHtml({ title, bars, note }: Chart): string {
  const most = Math.max(1, ...bars.map(({ texts }) => texts));
  const all = Math.max(
    1,
    bars.reduce((sum, { texts }) => sum + texts, 0),
  );
  const rows = bars.map(({ name, texts }) => {
    const bar = `<svg aria-hidden="true" width="100%" height="12"><rect width="${((100 * texts) / most || 0).toFixed(1)}%" height="12"/></svg>`;
    return `<tr><th scope="row">${escapeHtml(name)}</th><td class="bar">${bar}</td><td class="n">${number(texts)}</td><td class="n">${percent(texts / all)}</td></tr>`;
  });
  const head =
    '<thead class="unseen"><tr><th scope="col">Step</th><th scope="col">Bar</th><th scope="col">Texts</th><th scope="col">Share</th></tr></thead>';
  const under = note === undefined ? '' : `<p class="note">${escapeHtml(note)}</p>`;
  return `<div class="chart"><table class="bars"><caption>${escapeHtml(title)}</caption>${head}<tbody>${rows.join('')}</tbody></table>${under}</div>`;
}

const WIDE_STEP = 10;

/** The totals count in steps of five percent; steps of ten are easier to read. */
function shareChart(tally: Tally): Chart {
  const bars = Array.from({ length: 100 / WIDE_STEP }, (_, index) => {
    const from = index * WIDE_STEP;
    const texts = (tally[from] ?? 0) + (tally[from + WIDE_STEP / 2] ?? 0);
    return { name: from === 0 ? 'less than 10 %' : `${from}\u2013${from + WIDE_STEP} %`, texts };
  });
  const half = medianStep(tally);
  const note =
    half === undefined ? {} : { note: `Half of the texts lose less than ${half + 5} % of their words.` };
  return { title: 'Share of the words removed', bars, ...note };
}

/** The step of the median text. */
function medianStep(tally: Tally): number | undefined {
  const steps = Object.keys(tally)
    .map(Number)
    .sort((a, b) => a - b);
  const all = steps.reduce((sum, step) => sum + tally[step], 0);
  let seen = 0;
  return steps.find((step) => {
    seen += tally[step];
    return 2 * seen >= all;
  });
}

type Steps = readonly (readonly [key: string, name: string])[];

function stepChart(title: string, tally: Tally, steps: Steps): Chart {
  return { title, bars: steps.map(([key, name]) => ({ name, texts: tally[key] ?? 0 })) };
}

function flagSteps(): Steps {
  return FLAG_STEPS.map((step, index) => {
    const next = FLAG_STEPS[index + 1];
    if (step === 0) return ['0', 'none'];
    if (step < 1) return [String(step), `less than ${next}`];
    return [String(step), next === undefined ? `${step} and more` : `${step}\u2013${next}`];
  });
}

function wordSteps(): Steps {
  return WORD_STEPS.map((step, index) => {
    const next = WORD_STEPS[index + 1];
    if (next === undefined) return [String(step), `${number(step)} and more`];
    return [String(step), step === 0 ? `less than ${next}` : `${number(step)}\u2013${number(next)}`];
  });
}

function verdictSteps(): Steps {
  const tenths = Array.from({ length: 10 }, (_, tenth): Steps[number] => [
    String(tenth / 10),
    `${10 * tenth}\u2013${10 * tenth + 10} %`,
  ]);
  return [...tenths, ['none', 'no verdict']];
}

const MOST_LANGUAGES = 9;

function languageChart(tally: Tally): Chart {
  const sorted = Object.entries(tally).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const bars = sorted
    .slice(0, MOST_LANGUAGES)
    .map(([tag, texts]) => ({ name: tag === 'und' ? 'not known (und)' : tag, texts }));
  const rest = sorted.slice(MOST_LANGUAGES);
  const others = rest.reduce((sum, [, texts]) => sum + texts, 0);
  const more = rest.length > 0 ? [{ name: `${rest.length} more`, texts: others }] : [];
  return { title: 'Languages', bars: [...bars, ...more] };
}
