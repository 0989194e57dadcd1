import { type Finding, isFlag, type Rule } from '../rule.ts';

/** From this score on, the probability that an edit of the rule is right. */
type Steps = readonly (readonly [score: number, probability: number])[];

/**
 * How often the edits of each rule were right, on damaged quotations and on clean texts of many genres and
 * languages, where every edit is wrong. Made by `npx tsx test/eval/train/quote-confidence.ts FOLDER`. A rule
 * with too few cases keeps its score.
 */
const MEASURED: Readonly<Record<string, Steps>> = {
  'quotes/capital-after-closing': [
    [0, 0.86],
    [0.85, 0.86],
    [0.95, 0.86],
    [0.99, 0.98],
  ], // 524 of 537
  'quotes/capital-inside-fragment': [
    [0, 0.87],
    [0.99, 0.98],
  ], // 253 of 259
  'quotes/comma-before-attribution': [
    [0, 0.86],
    [0.85, 0.86],
    [0.95, 0.91],
    [0.99, 0.98],
  ], // 454 of 461
  'quotes/detached-mark': [
    [0, 0.77],
    [0.95, 0.92],
    [0.99, 0.97],
  ], // 285 of 297
  'quotes/doubled': [
    [0, 0.89],
    [0.99, 0.97],
  ], // 151 of 154
  'quotes/escaped': [
    [0, 0.25],
    [0.99, 1],
  ], // 298 of 300
  'quotes/full-stop-at-end': [
    [0, 0.4],
    [0.95, 0.63],
    [0.99, 0.82],
  ], // 71 of 89
  'quotes/glued-word': [[0, 0.97]], // 152 of 156
  'quotes/guillemets': [
    [0, 0.67],
    [0.95, 0.89],
    [0.99, 0.99],
  ], // 836 of 842
  'quotes/latex': [
    [0, 0.65],
    [0.95, 0.76],
    [0.99, 0.9],
  ], // 444 of 504
  'quotes/low-marks': [
    [0, 0.83],
    [0.99, 0.98],
  ], // 356 of 361
  'quotes/mismatched-family': [
    [0, 0.83],
    [0.99, 0.87],
  ], // 156 of 181
  'quotes/period-before-opening': [
    [0, 0.67],
    [0.95, 0.94],
  ], // 160 of 169
  'quotes/replacement-character-mark': [[0, 0.99]], // 173 of 174
  'quotes/space-after-closing': [
    [0, 0.86],
    [0.85, 0.93],
    [0.95, 0.97],
  ], // 572 of 591
  'quotes/space-before-opening': [
    [0, 0.33],
    [0.85, 0.78],
    [0.95, 0.91],
  ], // 399 of 438
  'quotes/stray-space-inside': [
    [0, 0.6],
    [0.85, 0.95],
    [0.99, 0.98],
  ], // 1193 of 1219
  'quotes/unclosed': [[0, 0.94]], // 66 of 69
  'quotes/unopened': [[0, 0.97]], // 55 of 56
  'quotes/wrong-direction': [
    [0, 0.83],
    [0.95, 0.89],
    [0.99, 0.96],
  ], // 241 of 250
};

/** An edit with a lower probability becomes a suggestion. */
const LEAST_TO_EDIT = 0.6;

/** The rule with measured probabilities instead of scores; edits that are too doubtful become flags. */
export function measured(rule: Rule): Rule {
  const steps = MEASURED[rule.id];
  if (!steps) return rule;
  return {
    ...rule,
    check(doc) {
      return [...rule.check(doc)].map((finding) => weigh(rule, steps, finding));
    },
  };
}

function weigh({ summary }: Rule, steps: Steps, finding: Finding): Finding {
  if (isFlag(finding)) return finding;
  const confidence = probabilityOf(steps, finding.confidence ?? 1);
  if (confidence >= LEAST_TO_EDIT) return { ...finding, confidence };
  const { span, text } = finding;
  return { span, type: 'typographical', severity: 'info', confidence, message: summary, suggestion: text };
}

function probabilityOf(steps: Steps, score: number): number {
  let found = steps[0][1];
  for (const [from, probability] of steps) if (score >= from) found = probability;
  return found;
}
