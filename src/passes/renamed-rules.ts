/** Rules that had another name, with the name that they have now. Configurations and ignores outlive a name. */
const RENAMED: Readonly<Record<string, string>> = {
  'translation/untranslated': 'translation/untranslated-clause',
  'translation/literal-idiom': 'translation/literal-phrase',
  'translation/tortured-phrase': 'translation/literal-term',
};

/** The name that a rule has now; any other id as it is. */
export function currentRuleId(id: string): string {
  return Object.hasOwn(RENAMED, id) ? RENAMED[id] : id;
}
