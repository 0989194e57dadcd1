import { clean } from '../src/clean.ts';
import { type Report, restoreText, toReport } from '../src/report.ts';

/** One promise of the design as a predicate: undefined where it holds, else what went wrong. */
export interface Promised {
  readonly name: string;
  readonly breach: (text: string) => string | undefined;
}

const NO_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;

function lettersAndDigits(text: string): string {
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

function wordsKept(pass: string): Promised {
  return {
    name: `${pass} never adds, drops or reorders a letter or digit`,
    breach(text) {
      const before = lettersAndDigits(text);
      const after = lettersAndDigits(clean(text, { only: [pass] }).text);
      return before === after ? undefined : difference(before, after);
    },
  };
}

/** What must hold for every string. */
export const PROMISES: readonly Promised[] = [
  {
    name: 'the report restores the string, lone surrogates included',
    breach(text) {
      const restored = restoreText(throughJson(toReport(clean(text))));
      return restored === text ? undefined : difference(text, restored);
    },
  },
  {
    name: 'every edit, flag and removal has its rule and its place inside the original',
    breach(text) {
      const { edits, flags, removed } = toReport(clean(text));
      const wrong = [...edits, ...flags, ...removed].find(
        ({ rule, source: [start, end] }) =>
          !rule.includes('/') || start < 0 || end < start || end > text.length,
      );
      return wrong && JSON.stringify(wrong);
    },
  },
  {
    name: 'a flag stands on the words that it names',
    breach(text) {
      const report = toReport(clean(text));
      const wrong = report.flags.find((flag) => report.text.slice(flag.start, flag.end) !== flag.text);
      return wrong && JSON.stringify(wrong);
    },
  },
  wordsKept('layout'),
  wordsKept('quotes'),
  {
    name: 'translation never changes the text',
    breach(text) {
      const { original, text: after } = clean(text, { only: ['translation'] });
      return after === original ? undefined : difference(original, after);
    },
  },
  {
    name: 'what boilerplate takes is in the report, letter by letter',
    breach(text) {
      const result = clean(text, { only: ['boilerplate'] });
      const taken = toReport(result).edits.reduce(
        (sum, { before }) => sum + lettersAndDigits(before).length,
        0,
      );
      const whole = lettersAndDigits(result.original).length;
      const left = lettersAndDigits(result.text).length;
      return left + taken === whole ? undefined : `${left} left and ${taken} taken of ${whole}`;
    },
  },
  {
    name: 'a clean text is clean',
    breach(text) {
      const once = clean(text).text;
      const twice = clean(once).text;
      return once === twice ? undefined : difference(once, twice);
    },
  },
  {
    name: 'the same text gives the same report',
    breach(text) {
      const [one, two] = [0, 1].map(() => JSON.stringify(toReport(clean(text))));
      return one === two ? undefined : difference(one, two);
    },
  },
];
