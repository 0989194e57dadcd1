import type { Result } from '../../clean.ts';

/** The metadata as lines of YAML. Values are JSON strings, which every YAML parser reads as strings. */
export function frontMatterLines(result: Result): readonly string[] {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', result.title?.text],
    ['author', result.byline?.text],
    ['date', result.date?.text],
    ['site', result.site?.text],
    ['url', result.address?.text],
    ['language', result.language === 'und' ? undefined : result.language],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${quoted(value)}`]));
}

/**
 * YAML understands the escapes of JSON, but treats more characters as line ends. A renderer without front
 * matter must not find tags or links in it either.
 */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff<]|\](?=[([:])/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Adds missing fields to front matter. `own` is the front matter of the input text. */
export function frontMatter(result: Result, own: string | undefined): string {
  const lines = frontMatterLines(result);
  if (own === undefined) return lines.length > 0 ? `---\n${lines.join('\n')}\n---` : '';
  const missing = lines.filter((line) => !own.includes(`\n${line.slice(0, line.indexOf(':') + 1)}`));
  return `${own.slice(0, own.lastIndexOf('\n'))}${missing.map((line) => `\n${line}`).join('')}\n---`;
}
