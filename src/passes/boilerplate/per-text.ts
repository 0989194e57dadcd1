import { DEFAULT_RULE_OPTIONS, type RuleOptions } from '../../text/options.ts';

/**
 * Values shared by all rounds of the passes for one text, keyed by its options, which are made for each text.
 * A text is read several times, with most of its lines unchanged.
 */
export function perText<Value>(make: () => Value): (options: RuleOptions) => Value {
  const byOptions = new WeakMap<RuleOptions, { readonly value: Value }>();
  return (options) => {
    const known = byOptions.get(options);
    if (known) return known.value;
    const value = make();
    // The default options live as long as the program.
    if (options !== DEFAULT_RULE_OPTIONS) byOptions.set(options, { value });
    return value;
  };
}
