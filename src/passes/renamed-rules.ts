/** Former names of rules, with the current ones. Configurations and ignores may still use them. */
const RENAMED: Readonly<Record<string, string>> = {
  'translation/untranslated': 'translation/untranslated-clause',
  'translation/literal-idiom': 'translation/literal-phrase',
  'translation/tortured-phrase': 'translation/literal-term',
};

/** The current id of a rule. */
export function currentRuleId(id: string): string {
  return Object.hasOwn(RENAMED, id) ? RENAMED[id] : id;
}
