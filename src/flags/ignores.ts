import { PASSES, RULES } from '../passes/index.ts';
import { currentRuleId } from '../passes/renamed-rules.ts';
import type { Ignore } from './filter.ts';

/** `RULE: reason`, or `RULE "the flagged words": reason`, or with the id of one flag `RULE @1a2b3c4d: reason`. */
const LINE =
  /^([a-z][a-z-]{0,60}(?:\/[a-z][a-z0-9-]{0,60})?)(?:[ \t]+"([^"\n]{1,500})")?(?:[ \t]+@([0-9a-f]{8}))?[ \t]*:(.{0,1000})$/u;

/**
 * Reads a side file `FILE.cleanignore`: one ignore per line. Empty lines and those that begin with # are skipped.
 * @param name of the side file, for messages
 * @throws an Error named `IgnoreError` that names the line
 */
export function parseIgnores(text: string, name: string): readonly Ignore[] {
  return text.split(/\r?\n/u).flatMap((line, index) => {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('#')) return [];
    const origin = `${name}:${index + 1}`;
    const [, rule, words, id, reason] = LINE.exec(entry) ?? [];
    if (rule === undefined)
      throw ignoreError(
        `${origin}: write RULE: reason, or RULE "flagged words": reason, or RULE @id: reason`,
      );
    const current = checkIgnore(rule, reason, origin);
    const formerly = current === rule ? {} : { formerly: rule };
    return [{ path: undefined, rule: current, words, id, reason: reason.trim(), origin, ...formerly }];
  });
}

/**
 * The current id of the rule or pass of an ignore.
 * @throws an Error named `IgnoreError` if the rule is unknown or raises no flags, or the reason is missing
 */
export function checkIgnore(written: string, reason: string, origin: string): string {
  const id = currentRuleId(written);
  if (reason.trim() === '') throw ignoreError(`${origin}: say why ${id} is ignored here`);
  if (PASSES.some((pass) => pass.id === id)) return id;
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw ignoreError(`${origin}: there is no pass or rule named ${id}; see clean-article rules`);
  if (rule.effect === 'fix') {
    throw ignoreError(
      `${origin}: ${id} changes the text and raises no flags; protect words with --keep, or switch it off`,
    );
  }
  return id;
}

function ignoreError(message: string): Error {
  const error = new Error(message);
  error.name = 'IgnoreError';
  return error;
}
