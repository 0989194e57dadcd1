import { REPORT_VERSION, type Tool } from '../../internal.ts';
import { mergeOverviews, NO_OVERVIEW, type Overview } from '../overview/overview.ts';
import { addTotals, NOTHING, type Totals } from './totals.ts';

/** The content of `--summary`: the totals of a run, and the tool that made them. Equal runs write equal summaries. */
export interface Summary {
  readonly version: number;
  /** The tools of all parts, each once. */
  readonly tools: readonly Tool[];
  readonly totals: Totals;
  /** What `--report` shows besides the totals. */
  readonly overview?: Overview | undefined;
  /** The run was interrupted. */
  readonly unfinished?: boolean;
}

/** The summary of one run. */
export function summaryOf(totals: Totals, tool: Tool): Summary {
  return { version: REPORT_VERSION, tools: [tool], totals: sorted(totals) };
}

/** The summary of several parts of a corpus. */
export function mergeSummaries(summaries: readonly Summary[]): Summary {
  const overviews = summaries.flatMap(({ overview }) => overview ?? []);
  const tools = new Map(summaries.flatMap((one) => one.tools).map((tool) => [JSON.stringify(tool), tool]));
  return {
    version: REPORT_VERSION,
    tools: [...tools].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tool]) => tool),
    totals: sorted(summaries.map(({ totals }) => totals).reduce(addTotals, NOTHING)),
    ...(overviews.length === summaries.length ? { overview: mergeOverviews(overviews) } : {}),
    ...(summaries.some(({ unfinished }) => unfinished) ? { unfinished: true } : {}),
  };
}

/** The totals with the most frequent rules and languages first, so that equal totals give equal files. */
function sorted(totals: Totals): Totals {
  const byNumber = (tally: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(tally).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
  const byStep = (tally: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(tally).sort(([a], [b]) => Number(a) - Number(b) || (a < b ? -1 : 1)));
  const { rules, languages, shareRemoved, flagsPerThousand, machineTranslated, words, ...sums } = totals;
  return {
    ...sums,
    rules: byNumber(rules),
    languages: byNumber(languages),
    shareRemoved: byStep(shareRemoved),
    flagsPerThousand: byStep(flagsPerThousand),
    machineTranslated: byStep(machineTranslated),
    words: byStep(words),
  };
}

/** The summary as the text of a file. */
export function summaryJson(summary: Summary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/**
 * Parses a summary.
 * @throws an Error if it is not one
 */
export function readSummary(json: string): Summary {
  let summary: Summary | null;
  try {
    summary = JSON.parse(json) as Summary | null;
  } catch (cause) {
    throw new Error('it is not JSON; give a file that --summary wrote', { cause });
  }
  const { version, tools, totals, overview, unfinished } = summary ?? {};
  if (typeof version !== 'number' || !Array.isArray(tools) || typeof totals?.done !== 'number')
    throw new Error('it is not a summary: give a file that --summary wrote');
  if (version > REPORT_VERSION)
    throw new Error(`it has version ${version}, which is newer than this tool can read (${REPORT_VERSION})`);
  return {
    version,
    tools: tools as readonly Tool[],
    totals: addTotals(NOTHING, withAll(totals)),
    ...(overview ? { overview: readOverview(overview) } : {}),
    ...(unfinished ? { unfinished } : {}),
  };
}

/** @throws an Error if it is not an overview */
function readOverview(overview: Partial<Overview>): Overview {
  const whole = { ...NO_OVERVIEW, ...overview };
  const { sites, exhibits, entries, learnt } = whole;
  if (![sites, exhibits, entries, learnt].every(Array.isArray))
    throw new Error('it is not a summary: give a file that --summary or --report wrote');
  return whole;
}

/** Totals of an older version may lack fields. */
function withAll(totals: Partial<Totals>): Totals {
  return { ...NOTHING, ...totals };
}

/** The last line of a run: the totals and the time. */
export function summaryLine(totals: Totals, noun: 'file' | 'record' | 'text', seconds?: number): string {
  const { done, skipped, failed, wordsIn, wordsOut, edits, flags, overBudget, unsettled, emptied } = totals;
  const parts = [
    countOf(done, noun),
    ...(skipped > 0 ? [`${group(skipped)} done before`] : []),
    countOf(wordsOut, 'word'),
    `${group(wordsIn - wordsOut)} removed`,
    countOf(edits, 'edit'),
    countOf(flags, 'flag'),
    `${group(failed)} failed`,
    ...(overBudget > 0 ? [`${group(overBudget)} over the removal budget`] : []),
    ...(unsettled > 0 ? [`${group(unsettled)} left unchanged: the passes did not converge`] : []),
    ...(emptied > 0 ? [`${group(emptied)} without an article`] : []),
    ...(seconds === undefined ? [] : [`${seconds.toFixed(1)} s`]),
  ];
  return parts.join(', ');
}

function countOf(value: number, noun: string): string {
  return `${group(value)} ${noun}${value === 1 ? '' : 's'}`;
}

const THOUSANDS = /\B(?=(?:\d{3}){1,6}$)/gu;

function group(value: number): string {
  return String(value).replace(THOUSANDS, ',');
}
