import { type CleanOptions, clean, type Result } from '../src/clean.ts';
import { restoreRecord } from '../src/formats/jsonl/restore-record.ts';
import { writeRecord } from '../src/formats/jsonl/write-record.ts';
import { toMarkdown } from '../src/formats/markdown/markdown.ts';
import { sarifLog, sarifResults } from '../src/formats/sarif.ts';
import { textForm } from '../src/formats/write.ts';
import type { EditPlaces } from '../src/report/compact-edits.ts';
import { expandEdits } from '../src/report/expand-edits.ts';
import { REPORT_FIELDS, type Report, toReport } from '../src/report/form.ts';
import { restoreText } from '../src/report/restore.ts';
import { statsOf } from '../src/report/stats.ts';
import { apply, type Change } from '../src/text/edit.ts';

/** A text under test. Data that several promises need is made once. */
export interface Trial {
  readonly text: string;
  readonly options: CleanOptions;
  cleaned(): Result;
  report(): Report;
}

/** A promise as a predicate: undefined if it is kept, else the violation. */
export interface Promised {
  readonly name: string;
  readonly breach: (trial: Trial) => string | undefined;
  /** True where it holds for texts alone: a page of HTML becomes another text. */
  readonly isForTexts?: true;
}

export function trialOf(text: string, options: CleanOptions = {}): Trial {
  let result: Result | undefined;
  let report: Report | undefined;
  const cleaned = () => {
    result ??= clean(text, options);
    return result;
  };
  return {
    text,
    options,
    cleaned,
    report() {
      report ??= toReport(cleaned());
      return report;
    },
  };
}

const NO_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;

/** The letters and digits of a text, whatever their case. */
export function lettersAndDigits(text: string): string {
  return text.replace(NO_LETTER_OR_DIGIT, '').toLowerCase();
}

function throughJson(report: Report): Report {
  return JSON.parse(JSON.stringify(report)) as Report;
}

/** The first place where two texts differ, with what stands there. */
function difference(expected: string, got: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === got[at]) at++;
  const show = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
  return `at ${at}: expected ${show(expected)}, got ${show(got)}`;
}

/** What differs between two texts; undefined where nothing does. */
export function same(expected: string, got: string): string | undefined {
  return expected === got ? undefined : difference(expected, got);
}

function wordsKept(pass: string): Promised {
  return {
    isForTexts: true,
    name: `${pass} never adds, drops or reorders a letter or digit`,
    breach: ({ text, options }) =>
      same(
        lettersAndDigits(text),
        lettersAndDigits(clean(text, { ...options, only: [pass], skip: [] }).text),
      ),
  };
}

/** Half of the characters in a spelling that another program might use. */
function escaped(unit: string): string {
  if (unit === '/') return '\\/';
  const code = unit.charCodeAt(0);
  return code % 2 === 0 || (code >= 0xd800 && code <= 0xdfff)
    ? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`
    : unit;
}

/** The columns of places as rows. */
function zip({ start, end, line, column, byte }: EditPlaces): readonly (readonly number[])[] {
  return start.map((_, row) => [start[row], end[row], line[row], column[row], byte[row]]);
}

/** The offset of each line's first unit, line ends counted as they are. */
function startsOfLines(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map((end) => end.index + end[0].length)];
}

/** The promises, which must be kept for every string. */
export const PROMISES: readonly Promised[] = [
  {
    name: 'the report restores the string, lone surrogates included',
    breach: (trial) => same(trial.text, restoreText(throughJson(trial.report()))),
  },
  {
    name: 'the changes make the clean text of the text that was read',
    breach(trial) {
      const { original, passes, text } = trial.cleaned();
      return same(
        text,
        passes.reduce((before, { changes }) => apply(before, changes), original),
      );
    },
  },
  {
    name: 'every edit, flag and removal has its rule and its place inside the original',
    breach(trial) {
      const { flags, removed } = trial.report();
      const wrong = [...expandEdits(trial.report()), ...flags, ...removed].find(
        ({ rule, source: [start, end] }) =>
          !rule.includes('/') || start < 0 || end < start || end > trial.text.length,
      );
      return wrong && JSON.stringify(wrong);
    },
  },
  {
    name: 'line and column lead to the place',
    breach(trial) {
      const { flags } = trial.report();
      const edits = expandEdits(trial.report());
      if (edits.length + flags.length === 0) return undefined;
      const starts = startsOfLines(trial.text);
      const wrong = [...edits, ...flags].find(
        ({ line, column, source }) => starts[line - 1] + column - 1 !== source[0],
      );
      return wrong && JSON.stringify(wrong);
    },
  },
  {
    name: 'the edits that a report folds up are those that were made, with the places that it says',
    breach(trial) {
      const { passes } = trial.cleaned();
      const report = throughJson(trial.report());
      const edits = expandEdits(report);
      const made = passes.flatMap(({ changes }) => changes);
      const show = (all: readonly Pick<Change, 'rule' | 'at' | 'before' | 'after'>[]) =>
        JSON.stringify(all.map(({ rule, at, before, after }) => [rule, at, before, after]));
      const said = report.edits.passes.flatMap(({ places }) => zip(places!));
      const computed = edits.map(({ source, line, column, byte }) => [...source, line, column, byte]);
      return same(show(made), show(edits)) ?? same(JSON.stringify(said), JSON.stringify(computed));
    },
  },
  {
    name: 'a record restores its line, whatever it is like',
    breach({ text, options }) {
      const spelt = JSON.stringify(text).replace(/[\u007f-\uffff/]/g, escaped);
      const line = `{ "id":1.0,\t"text" : ${spelt} ,"clean_article":null}`;
      const result = clean(text, options);
      const written = writeRecord(
        { json: line, isUnended: text.length % 2 === 0 },
        { text, result, stats: statsOf(result) },
        { textField: 'text', fields: REPORT_FIELDS },
      ).join('');
      const restored = Buffer.from(restoreRecord(written)).toString('utf8');
      return same(text.length % 2 === 0 ? line : `${line}\n`, restored);
    },
  },
  {
    name: 'a flag stands on the words that it names',
    breach(trial) {
      const report = trial.report();
      const wrong = report.flags.find((flag) => report.text.slice(flag.start, flag.end) !== flag.text);
      return wrong && JSON.stringify(wrong);
    },
  },
  wordsKept('layout'),
  wordsKept('quotes'),
  {
    isForTexts: true,
    name: 'translation never changes the text',
    breach({ text, options }) {
      const { original, text: after } = clean(text, { ...options, only: ['translation'], skip: [] });
      // Suggestions are applied only on request.
      return options.applySuggestions ? undefined : same(original, after);
    },
  },
  {
    isForTexts: true,
    name: 'what boilerplate takes is in the report, letter by letter',
    breach({ text, options }) {
      const result = clean(text, { ...options, only: ['boilerplate'], skip: [] });
      const taken = expandEdits(throughJson(toReport(result))).reduce(
        (sum, { before }) => sum + lettersAndDigits(before).length,
        0,
      );
      const whole = lettersAndDigits(result.original).length;
      const left = lettersAndDigits(result.text).length;
      return left + taken === whole ? undefined : `${left} left and ${taken} taken of ${whole}`;
    },
  },
  {
    isForTexts: true,
    name: 'a clean text is clean',
    breach(trial) {
      const once = trial.cleaned().text;
      return same(once, clean(once, trial.options).text);
    },
  },
  {
    name: 'the same text gives the same report',
    breach: (trial) =>
      same(JSON.stringify(trial.report()), JSON.stringify(toReport(clean(trial.text, trial.options)))),
  },
  {
    name: 'every form can be written',
    breach(trial) {
      const result = trial.cleaned();
      const log = JSON.parse(sarifLog(sarifResults(result)));
      if (log.runs[0].results.length !== trial.report().flags.length) return 'SARIF lacks flags';
      for (const annotate of ['footnotes', 'comments'] as const)
        toMarkdown(result, { annotate, frontMatter: true });
      const text = textForm(result);
      return text === '' || text.endsWith('\n') ? undefined : 'the text form ends without a line feed';
    },
  },
];
