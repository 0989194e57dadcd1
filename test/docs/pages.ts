import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { configSchema } from '../../src/cli/options/config.ts';
import { helpText } from '../../src/cli/options/parse.ts';
import { PASSES } from '../../src/passes/index.ts';
import type { Example, Pass, Rule } from '../../src/passes/rule.ts';
import { dependencyTable, languageTable, trustTable } from './tables.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The pages for users: the README and all of `docs/`, by path. */
export function userPages(): Readonly<Record<string, string>> {
  const names = readdirSync(resolve(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  const paths = ['README.md', ...names.sort().map((name) => `docs/${name}`)];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(resolve(ROOT, path), 'utf8')]));
}

/** The files rendered from the code, by path. */
export function renderedPages(): Readonly<Record<string, string>> {
  const pages = Object.entries(userPages()).map(([path, text]) => [
    resolve(ROOT, path),
    withTables(withHelp(text)),
  ]);
  return {
    [resolve(ROOT, 'src/passes/README.md')]: ruleReference(),
    [resolve(ROOT, 'src/config.schema.json')]: `${JSON.stringify(configSchema(), null, 2)}\n`,
    ...Object.fromEntries(pages),
  };
}

const HELP = /(<!-- help -->\n```text\n)[\s\S]*?(\n```\n<!-- \/help -->)/u;

function withHelp(page: string): string {
  return page.replace(HELP, (_all, before: string, after: string) => before + helpText().trimEnd() + after);
}

const TABLES: Readonly<Record<string, () => string>> = {
  trust: trustTable,
  dependencies: dependencyTable,
  languages: languageTable,
};
const TABLE = /(<!-- (\w+) -->\n)\|[\s\S]*?(\n<!-- \/\2 -->)/gu;

function withTables(page: string): string {
  return page.replace(
    TABLE,
    (_all, before: string, name: string, after: string) => before + TABLES[name]() + after,
  );
}

function ruleReference(): string {
  const intro =
    '# Passes and rules\n\nRendered from the rules by `npm run docs`; a test keeps it so. A *fix* changes the text, a *suggestion* is only\nreported (apply it with `--apply-suggestions`), a *flag* is a remark for a person. `\u27e6 \u27e7` marks the flagged words.\n';
  return [intro, ...PASSES.filter((pass) => pass.rules.length > 0).map(passSection)].join('\n');
}

function passSection(pass: Pass): string {
  return [`## ${pass.id}\n\n${pass.summary}\n`, ...pass.rules.map(ruleSection)].join('\n');
}

function ruleSection(rule: Rule): string {
  const optional = rule.optional ? ', only when named' : '';
  return `### ${rule.id}\n\n*${rule.effect}${optional}.* ${rule.summary}\n\n${rule.why}\n\n${measured(rule)}${rule.examples.map(showExample).join('')}`;
}

/** What `npx tsx test/eval/train/flag-figures.ts DATA` measured. */
interface FlagFigures {
  readonly words: number;
  readonly rules: Readonly<
    Record<string, { readonly right: number; readonly flags: number; readonly goodEnglish: number }>
  >;
}

const FIGURES = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'flag-figures.json'), 'utf8'),
) as FlagFigures;

/** How often a translation rule is right, and how often it flags good English. */
function measured({ id, effect }: Rule): string {
  if (effect !== 'flag' || !id.startsWith('translation/')) return '';
  const { words, rules } = FIGURES;
  const { right, flags, goodEnglish } = rules[id] ?? { right: 0, flags: 0, goodEnglish: 0 };
  const labelled =
    flags > 0
      ? `${right} of ${flags} flags on labelled translations are on a marked fault`
      : 'no flags on the labelled translations';
  const rate = ((1e6 * goodEnglish) / words).toFixed(1);
  return `*Measured:* ${labelled}; ${rate} flags per million words of good English.\n\n`;
}

/** An example as a code block, with invisible characters shown. */
function showExample(example: Example): string {
  const lines =
    'before' in example
      ? [
          `before  ${shown(example.before)}`,
          `after   ${shown(example.after)}`,
          ...(example.fails ? [`known failure: ${example.fails}`] : []),
        ]
      : 'keep' in example
        ? [`keep    ${shown(example.keep)}`, ...(example.because ? [`because ${example.because}`] : [])]
        : [`flag    ${shown(example.flag)}`];
  return `\`\`\`\`text\n${lines.join('\n')}\n\`\`\`\`\n\n`;
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

function shown(text: string): string {
  return text
    .replaceAll('\n', '\u23ce')
    .replace(UNSEEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
