import { describe, expect, it } from 'vitest';
import { PASSES, RULES } from '../../src/passes/index.ts';
import { selectRules } from '../../src/passes/select.ts';

const idsOf = (selection: Parameters<typeof selectRules>[0]) =>
  selectRules(selection).flatMap(({ rules }) => rules.map(({ id }) => id));

describe('the selection of rules', () => {
  it('is all that is not optional, in the order of the passes', () => {
    expect(idsOf({})).toEqual(RULES.filter(({ optional }) => !optional).map(({ id }) => id));
    expect(selectRules({}).map(({ pass }) => pass)).toEqual(
      PASSES.filter(({ rules }) => rules.some(({ optional }) => !optional)),
    );
  });

  it('runs an optional rule only where it is named itself', () => {
    for (const { id } of RULES.filter(({ optional }) => optional)) {
      expect(idsOf({ only: [id.split('/')[0]] })).not.toContain(id);
      expect(idsOf({ only: [id] })).toEqual([id]);
    }
  });

  it('leaves out what is skipped, a pass or a rule', () => {
    expect(idsOf({ skip: ['layout'] }).filter((id) => id.startsWith('layout/'))).toEqual([]);
    expect(idsOf({ only: ['layout'], skip: ['layout/hard-wrap'] })).not.toContain('layout/hard-wrap');
    expect(selectRules({ skip: ['layout'] }).map(({ pass }) => pass.id)).not.toContain('layout');
  });

  it('refuses a name that nothing has', () => {
    expect(() => selectRules({ only: ['no-such-pass'] })).toThrow(RangeError);
    expect(() => selectRules({ skip: ['layout/no-such-rule'] })).toThrow('layout/no-such-rule');
  });
});
