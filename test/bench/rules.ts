import { clean } from '../../src/clean.ts';
import { PASSES } from '../../src/passes/index.ts';
import { detectLanguage } from '../../src/text/language/paragraphs.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { articles } from './corpus.ts';

interface Share {
  readonly id: string;
  readonly milliseconds: number;
}

export interface Shares {
  /** The whole pipeline, as it runs. */
  readonly whole: number;
  readonly passes: readonly Share[];
  readonly rules: readonly Share[];
}

/** Milliseconds per MB of text for each pass and rule. Shared work of a pass counts for the rule that asks first. */
export function shares(count: number): Shares {
  const texts = [...articles(count)];
  const warm = texts.slice(0, Math.ceil(count / 4));
  for (const text of warm) clean(text);
  measure(warm);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const started = performance.now();
  for (const text of texts) clean(text);
  const whole = (performance.now() - started) / megabytes;
  const times = measure(texts);
  const rules = [...times].map(([id, time]) => ({ id, milliseconds: time / megabytes }));
  const passes = PASSES.map(({ id }) => ({
    id,
    milliseconds: rules
      .filter((rule) => rule.id.startsWith(`${id}/`))
      .reduce((sum, rule) => sum + rule.milliseconds, 0),
  }));
  const byTime = (a: Share, b: Share) => b.milliseconds - a.milliseconds;
  return { whole, passes: passes.sort(byTime), rules: rules.sort(byTime) };
}

function measure(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) {
    const doc = readDocument(text, { language: detectLanguage(text).language });
    for (const { rules } of PASSES) {
      for (const rule of rules) {
        if (rule.optional) continue;
        const started = performance.now();
        for (const _finding of rule.check(doc));
        times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - started);
      }
    }
  }
  return times;
}
