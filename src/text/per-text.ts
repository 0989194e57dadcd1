import { DEFAULT_RULE_OPTIONS, type RuleOptions } from './options.ts';

/** What is kept for each text, by the function that makes it. One map for all, since each entry of a weak map costs time. */
const memories = new WeakMap<RuleOptions, Map<() => unknown, unknown>>();

/**
 * What all rounds of the passes share for one text, by its options: these are made for each text. A text is read
 * several times, with most of its lines as they were.
 */
export function perText<Value extends object>(make: () => Value): (options: RuleOptions) => Value {
  return (options) => {
    // The defaults live as long as the program.
    if (options === DEFAULT_RULE_OPTIONS) return make();
    let memory = memories.get(options);
    if (!memory) {
      memory = new Map();
      memories.set(options, memory);
    }
    const known = memory.get(make) as Value | undefined;
    if (known) return known;
    const value = make();
    memory.set(make, value);
    return value;
  };
}
