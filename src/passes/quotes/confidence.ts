import { type Finding, isFlag, type Rule } from '../rule.ts';

/** From this score on, an edit of the rule is right with this probability. */
type Steps = readonly (readonly [score: number, probability: number])[];

/**
 * How often the edits of each rule were right, on damaged quotations and on clean texts of many genres and
 * languages, where every edit is wrong. Made by `npx tsx test/eval/train/quote-confidence.ts FOLDER`. A rule
 * with too few cases keeps its score.
 */
const MEASURED: Readonly<Record<string, Steps>> = {
  'quotes/capital-after-closing': [
    [0, 0.9],
    [0.99, 0.97],
  ], // 517 of 534
  'quotes/capital-inside-fragment': [
    [0, 0.67],
    [0.95, 0.85],
    [0.99, 0.93],
  ], // 206 of 220
  'quotes/comma-before-attribution': [
    [0, 0.91],
    [0.95, 0.91],
    [0.99, 0.98],
  ], // 450 of 457
  'quotes/detached-mark': [
    [0, 0.9],
    [0.95, 0.93],
    [0.99, 0.97],
  ], // 283 of 293
  'quotes/doubled': [
    [0, 0.89],
    [0.99, 0.98],
  ], // 151 of 153
  'quotes/escaped': [
    [0, 0.25],
    [0.99, 1],
  ], // 298 of 300
  'quotes/full-stop-at-end': [
    [0, 0.67],
    [0.95, 0.71],
    [0.99, 0.8],
  ], // 53 of 65
  'quotes/glued-word': [[0, 0.96]], // 135 of 140
  'quotes/guillemets': [
    [0, 0.67],
    [0.95, 0.94],
    [0.99, 0.99],
  ], // 831 of 837
  'quotes/latex': [
    [0, 0.65],
    [0.95, 0.76],
    [0.99, 0.9],
  ], // 443 of 504
  'quotes/low-marks': [
    [0, 0.83],
    [0.99, 0.98],
  ], // 355 of 361
  'quotes/mismatched-family': [
    [0, 0.83],
    [0.99, 0.86],
  ], // 155 of 181
  'quotes/period-before-opening': [
    [0, 0.67],
    [0.95, 0.93],
  ], // 151 of 161
  'quotes/replacement-character-mark': [[0, 0.99]], // 173 of 174
  'quotes/space-after-closing': [
    [0, 0.86],
    [0.85, 0.91],
    [0.95, 0.96],
  ], // 565 of 586
  'quotes/space-before-opening': [
    [0, 0.33],
    [0.85, 0.75],
    [0.95, 0.88],
  ], // 390 of 446
  'quotes/stray-space-inside': [
    [0, 0.6],
    [0.85, 0.95],
    [0.95, 0.95],
    [0.99, 0.98],
  ], // 1185 of 1211
  'quotes/unclosed': [[0, 0.88]], // 49 of 55
  'quotes/unopened': [[0, 0.84]], // 41 of 48
  'quotes/wrong-direction': [
    [0, 0.8],
    [0.95, 0.89],
    [0.99, 0.97],
  ], // 241 of 249
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
