import { PASSES, type Rule } from '../../index.ts';
import { FLAGGED, RECOGNISED, REPAIRED } from '../../internal.ts';

/** The passes and their rules as text, one line per rule. */
export function listRules(): string {
  const width = Math.max(...PASSES.flatMap((pass) => pass.rules.map((rule) => rule.id.length)), 0);
  const sections = PASSES.filter((pass) => pass.rules.length > 0).map((pass) => {
    const lines = pass.rules.map(
      (rule) => `  ${rule.id.padEnd(width)}  ${effectOf(rule).padEnd(7)}  ${rule.summary}`,
    );
    return `${pass.id}: ${pass.summary}\n${lines.join('\n')}\n`;
  });
  return [...sections, languages()].join('\n');
}

const LINE_WIDTH = 100;

/** The languages that the tool knows, and what it does with their text. */
function languages(): string {
  const lines = [''];
  for (const tag of RECOGNISED) {
    if ((lines.at(-1)?.length ?? 0) + tag.length >= LINE_WIDTH) lines.push('');
    lines[lines.length - 1] += ` ${tag}`;
  }
  return `languages: repaired ${REPAIRED.join(' ')}; flagged ${FLAGGED.join(' ')}; recognised and left as they are:\n ${lines.join('\n ')}\n`;
}

/** `fix`, `suggest` or `flag`; in brackets if the rule runs only when named. */
export function effectOf(rule: Rule): string {
  return rule.optional ? `(${rule.effect})` : rule.effect;
}

/** The passes and rules for programs. */
export function listRulesAsJson(): string {
  const passes = PASSES.map(({ id, summary, rules }) => ({
    id,
    summary,
    rules: rules.map(({ check: _check, optional = false, ...rule }) => ({ ...rule, optional })),
  }));
  const known = { repaired: REPAIRED, flagged: FLAGGED, recognised: RECOGNISED };
  return `${JSON.stringify({ passes, languages: known }, null, 2)}\n`;
}
