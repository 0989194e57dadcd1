import { describe, expect, it } from 'vitest';
import type { Pass, Rule } from '../src/passes/rule.ts';
import type { SelectedPass } from '../src/passes/select.ts';
import { type PipelineOptions, runPipeline } from '../src/pipeline.ts';
import { readDocument } from '../src/text/read-document.ts';

const OPTIONS: PipelineOptions = {
  language: 'en',
  read: (text, language) => readDocument(text, { language }),
  applySuggestions: false,
  maxRemoval: undefined,
};

/** A pass with one rule that replaces a word wherever it stands. */
function replacing(id: string, word: string, text: string, more: Partial<Pass> = {}): SelectedPass {
  const rule: Rule = {
    id: `${id}/replace`,
    effect: 'fix',
    summary: 'Replace a word',
    why: '',
    examples: [{ keep: '' }, { keep: '' }],
    check: (doc) =>
      [...doc.text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
        span: { start: index, end: index + word.length },
        text,
      })),
  };
  return { pass: { id, summary: '', language: 'any', rules: [rule], ...more }, rules: [rule] };
}

describe('the pipeline', () => {
  it('runs the passes again until a round changes nothing', () => {
    const result = runPipeline('a', [replacing('last', 'b', 'c'), replacing('first', 'a', 'b')], OPTIONS);
    expect(result.doc.text).toBe('c');
    expect(
      result.passes.filter(({ changes }) => changes.length > 0).map(({ pass, round }) => ({ pass, round })),
    ).toEqual([
      { pass: 'first', round: 1 },
      { pass: 'last', round: 2 },
    ]);
  });

  it('leaves a text alone that does not become stable', () => {
    const result = runPipeline('a', [replacing('there', 'a', 'b'), replacing('back', 'b', 'a')], OPTIONS);
    expect(result).toMatchObject({ doc: { text: 'a' }, passes: [], unsettled: true, overBudget: false });
  });

  it('lets a pass say what holds its edits', () => {
    const text = 'https://example.org/a';
    expect(runPipeline(text, [replacing('one', 'a', 'b')], OPTIONS).doc.text).toBe(text);
    const free = replacing('one', '/a', '/b', { protects: () => [] });
    expect(runPipeline(text, [free], OPTIONS).doc.text).toBe('https://example.org/b');
  });

  it('keeps the work of the other passes where one is over its budget', () => {
    const budget: Pass['budget'] = {
      measure: (_, changes) => ({ words: 10, gone: changes.length }),
      isExceeded: ({ gone }, percent = 10) => gone > percent / 10,
    };
    const runs = [replacing('other', 'x', 'y'), replacing('removing', 'menu', '', { budget })];
    const exceeded = runPipeline('menu x menu', runs, OPTIONS);
    expect(exceeded).toMatchObject({ doc: { text: 'menu y menu' }, overBudget: true });
    const allowed = runPipeline('menu x menu', runs, { ...OPTIONS, maxRemoval: 20 });
    expect(allowed).toMatchObject({ doc: { text: ' y ' }, overBudget: false });
  });

  it('asks for the metadata before the first change of its pass', () => {
    const field = (text: string) => ({ text, span: { start: 0, end: text.length } });
    const reading = replacing('reading', 'b', 'c', {
      readMetadata: ({ text }) => ({ title: field(text), byline: null, date: null }),
    });
    const result = runPipeline('a', [replacing('first', 'a', 'b'), reading], OPTIONS);
    expect(result.doc.text).toBe('c');
    expect(result.metadata?.title?.text).toBe('b');
    expect(result.metadataAt).toBe(1);
  });

  it('gives a pass its own flags to judge, and no others', () => {
    const flagging = (id: string, more: Partial<Pass> = {}): SelectedPass => {
      const { pass, rules } = replacing(id, 'a', 'b', more);
      return { pass, rules: rules.map((rule) => ({ ...rule, effect: 'suggest' })) };
    };
    const judging = flagging('judging', {
      summarise: (_, flags) => ({
        machineTranslated: { probability: 1, evidence: [] },
        flags: flags.map((flag) => ({ ...flag, severity: 'error' })),
      }),
    });
    const { flags, machineTranslated } = runPipeline('a a', [flagging('other'), judging], OPTIONS);
    expect(machineTranslated?.probability).toBe(1);
    expect(flags.map(({ rule, finding }) => [rule, finding.severity])).toEqual([
      ['other/replace', 'info'],
      ['other/replace', 'info'],
      ['judging/replace', 'error'],
      ['judging/replace', 'error'],
    ]);
  });
});
