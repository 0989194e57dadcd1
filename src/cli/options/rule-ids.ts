import { PASSES, RULES } from '../../index.ts';
import { currentRuleId } from '../../internal.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { usageError } from '../terminal/errors.ts';

/** All ids that `--only` and `--skip` accept. */
export function knownIds(): readonly string[] {
  return [...PASSES.map((pass) => pass.id), ...RULES.map((rule) => rule.id)];
}

/**
 * The current id of a pass or rule.
 * @param warn called if it was renamed
 * @throws a usage error for an id that never existed
 */
export function currentId(id: string, where: string, warn: (message: string) => void): string {
  const current = currentRuleId(id);
  if (current !== id) warn(renamedMessage(id, current, where));
  const known = knownIds();
  if (known.includes(current)) return current;
  throw usageError(
    `${where} ${id}: there is no such pass or rule${didYouMean(id, known)}; see clean-article rules`,
  );
}

/** @throws a usage error for a rule that can only be skipped with its pass */
export function checkSkipped(id: string, where: string): void {
  const whole = PASSES.find(({ readsHtml, rules }) => readsHtml && rules.some((rule) => rule.id === id));
  if (whole)
    throw usageError(`${where} ${id}: cannot be skipped by itself; skip ${whole.id} to read HTML as text`);
}

/** The warning about a renamed rule. */
export function renamedMessage(id: string, current: string, where: string): string {
  return `${where} ${id} is called ${current} now`;
}
