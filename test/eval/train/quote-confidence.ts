/*
 * npx tsx test/eval/train/quote-confidence.ts [FOLDER]
 *
 * Prints the table of `src/passes/quotes/confidence.ts`: how often an edit of a rule with a score was right, on damaged
 * quotations (`text/dev/quotes`) and on clean texts (`clean/dev`), where every edit counts as wrong. An edit is right
 * if the repaired text equals the gold between the same two letters. Adjacent steps with falling probabilities are
 * pooled.
 */
import { resolve } from 'node:path';
import { QUOTE_RULES } from '../../../src/passes/quotes/rules.ts';
import { runRules } from '../../../src/passes/run-rules.ts';
import { apply, type Edit, settle } from '../../../src/text/edit.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { readRecords } from '../measure.ts';

interface Tally {
  readonly from: number;
  right: number;
  all: number;
}

/** Rules with fewer edits keep their scores. */
const LEAST_CASES = 10;
/** The scores from which a step of the table begins. */
const STEPS = [0, 0.85, 0.95, 0.99];
const PASS = {
  pass: { id: 'quotes', summary: '', language: 'en', rules: QUOTE_RULES },
  rules: QUOTE_RULES,
} as const;
/** Its repairs are visible only if curly and straight marks count as different. */
const TURNED = 'quotes/wrong-direction';

const data = process.argv[2] ?? resolve(import.meta.dirname, '../../../../shared/eval');
const tallies = new Map<string, Tally[]>();

for (const { damaged, gold } of readRecords<{ damaged: string; gold: string }>(
  `${data}/text/dev/quotes.jsonl.gz`,
))
  count(damaged, gold, 'en');
for (const { text } of readRecords<{ text: string }>(`${data}/clean/dev.jsonl.gz`)) count(text, text);
for (const [rule, steps] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
  if (steps.reduce((sum, { all }) => sum + all, 0) >= LEAST_CASES)
    console.log(
      `  '${rule}': [${pooled(steps)
        .map(([from, p]) => `[${from}, ${p}]`)
        .join(', ')}], // ${said(steps)}`,
    );

function count(text: string, gold: string, language?: string): void {
  const doc = readDocument(text, language === undefined ? {} : { language });
  const { edits } = runRules(PASS, doc, false);
  const accepted = settle(text, edits, doc.shielded).changes;
  if (accepted.length === 0) return;
  const [before, after, wanted] = [lettersOf(text), lettersOf(apply(text, accepted)), lettersOf(gold)];
  for (const edit of edits) {
    if (!accepted.some(({ rule, at }) => rule === edit.rule && at === edit.span.start)) continue;
    const index = before.places.findIndex((place) => place >= edit.span.start);
    const letter = index < 0 ? before.places.length : index;
    add(edit, text !== gold && isRight(edit, { after, wanted }, letter));
  }
}

function isRight(
  edit: Edit,
  { after, wanted }: { after: Letters; wanted: Letters },
  letter: number,
): boolean {
  const fold = edit.rule === TURNED ? (gap: string) => gap : folded;
  return fold(gapBefore(after, letter)) === fold(gapBefore(wanted, letter));
}

function add({ rule, confidence = 1 }: Edit, right: boolean): void {
  const steps = tallies.get(rule) ?? STEPS.map((from) => ({ from, right: 0, all: 0 }));
  tallies.set(rule, steps);
  const step = steps.findLast(({ from }) => confidence >= from);
  if (!step) return;
  step.all++;
  if (right) step.right++;
}

interface Letters {
  readonly text: string;
  /** The places of its letters and digits. */
  readonly places: readonly number[];
}

function lettersOf(text: string): Letters {
  return { text, places: [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index) };
}

/** The text before a letter, and the letter with its case. */
function gapBefore({ text, places }: Letters, letter: number): string {
  return text.slice(letter === 0 ? 0 : places[letter - 1] + 1, (places[letter] ?? text.length) + 1);
}

function folded(gap: string): string {
  return gap.replace(/[\u201c\u201d]/gu, '"').replace(/[\u2018\u2019]/gu, "'");
}

/** The probability of each step, never less than that of the step before. */
function pooled(steps: readonly Tally[]): (readonly [number, number])[] {
  const pools: Tally[] = [];
  for (const { from, right, all } of steps) {
    if (all === 0) continue;
    pools.push({ from, right, all });
    while (pools.length > 1 && share(pools[pools.length - 1]) < share(pools[pools.length - 2])) {
      const last = pools.pop()!;
      const before = pools[pools.length - 1];
      before.right += last.right;
      before.all += last.all;
    }
  }
  return pools.map((pool, index) => [index === 0 ? 0 : pool.from, Math.round(100 * share(pool)) / 100]);
}

/** Laplace's rule, since few cases are weak evidence. */
function share({ right, all }: Tally): number {
  return (right + 1) / (all + 2);
}

function said(steps: readonly Tally[]): string {
  return `${steps.reduce((sum, { right }) => sum + right, 0)} of ${steps.reduce((sum, { all }) => sum + all, 0)}`;
}
