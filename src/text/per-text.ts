import { DEFAULT_RULE_OPTIONS, type RuleOptions } from './options.ts';

/**
 * What all rounds of the passes share for one text, by its options: these are made for each text. A text is read
 * several times, with most of its lines as they were.
 */
export function perText<Value>(make: () => Value): (options: RuleOptions) => Value {
  const byOptions = new WeakMap<RuleOptions, { readonly value: Value }>();
  return (options) => {
    const known = byOptions.get(options);
    if (known) return known.value;
    const value = make();
    // The defaults live as long as the program.
    if (options !== DEFAULT_RULE_OPTIONS) byOptions.set(options, { value });
    return value;
  };
}
