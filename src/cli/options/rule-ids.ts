import { PASSES, RULES } from '../../index.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { usageError } from '../terminal/errors.ts';

/** Every id that `--only` and `--skip` take. */
export function knownIds(): readonly string[] {
  return [...PASSES.map((pass) => pass.id), ...RULES.map((rule) => rule.id)];
}

/** @throws a usage error for an id that no pass and no rule has */
export function checkId(id: string, where: string): void {
  const known = knownIds();
  if (known.includes(id)) return;
  throw usageError(
    `${where} ${id}: there is no such pass or rule${didYouMean(id, known)}; see clean-article rules`,
  );
}

/** @throws a usage error for a rule that cannot be left out alone */
export function checkSkipped(id: string, where: string): void {
  const whole = PASSES.find(({ readsHtml, rules }) => readsHtml && rules.some((rule) => rule.id === id));
  if (whole)
    throw usageError(`${where} ${id}: cannot be left out alone; leave out ${whole.id} to read HTML as text`);
}
