import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, folder, run } from '../cli/context.ts';

/**
 * Characters that control a terminal: all controls except tab and line feed, bidirectional controls, halves
 * of pairs.
 */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Colours and the bar of progress are our own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the beginning of a colour
const OURS = /\u001b(?:\[\d{1,2}m|[78]|\[\?(?:25|7)[lh]|\[1G|\[[02]?K)/gu;
const EVIL = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202egnp.exe\u2067\u200f\r\u0085';
const TEXT =
  ARTICLE.replaceAll('council', `council${EVIL}`)
    .replace('Harbour', `Harbour${EVIL}`)
    .replace(' the plan', ' the the plan') + `\n“Est${EVIL}”, in French, ${EVIL}.\n`;
const NAME = 'e\u001b[31mvil\u202e\u009b.txt';
const CASES: readonly { readonly name: string; readonly argv: readonly string[]; readonly stdin?: string }[] =
  [
    { name: 'Markdown', argv: [NAME] },
    { name: 'Markdown with everything', argv: [NAME, '--front-matter', '--annotate', 'footnotes'] },
    { name: 'the report', argv: [NAME, '-t', 'json'] },
    { name: 'text', argv: [NAME, '-t', 'text'] },
    { name: 'SARIF', argv: [NAME, '-t', 'sarif'] },
    { name: 'one record', argv: [NAME, '-t', 'jsonl'] },
    { name: 'a diff', argv: [NAME, '--diff'] },
    { name: 'a check', argv: [NAME, '--check'] },
    { name: 'messages', argv: [NAME, '--verbose'] },
    { name: 'an explanation', argv: ['explain', `${NAME}:3`] },
    { name: 'a check of a folder', argv: ['in', '--check'] },
    { name: 'a diff of a folder', argv: ['in', '--diff'] },
    { name: 'records of a folder', argv: ['in', '-t', 'jsonl'] },
    { name: 'SARIF of a folder', argv: ['in', '-t', 'sarif'] },
    { name: 'verbose messages of a folder', argv: ['in', '-o', 'out', '--verbose'] },
    { name: 'a folder whose name is evil', argv: ['in', '-o', `out${NAME}`] },
    {
      name: 'a filter',
      argv: ['-f', 'jsonl', '-t', 'jsonl'],
      stdin: `${JSON.stringify({ text: TEXT, id: EVIL })}\n{"x": "\u009b\u202e"\n`,
    },
    { name: 'a name that is not there', argv: [`gone${NAME}`] },
    { name: 'a rule that is not there', argv: [NAME, '--only', EVIL] },
    { name: 'an option that is not there', argv: [`--${EVIL}`] },
    { name: 'a value that is wrong', argv: [NAME, '--to', EVIL] },
    { name: 'an encoding that is unknown', argv: [NAME, '--encoding', EVIL] },
    { name: 'a report that is none', argv: ['restore', NAME] },
    { name: 'learning', argv: ['learn', 'in'] },
    { name: 'a regex that is broken', argv: [NAME, '--keep', `(${EVIL}`] },
    { name: 'a rule to explain', argv: ['explain', EVIL] },
  ];

describe('nothing of a text or a name steers a terminal', () => {
  it.each(CASES)('$name', async ({ argv, stdin }) => {
    const cwd = folder({ [NAME]: TEXT, [`${NAME}.cleanignore`]: '' });
    mkdirSync(join(cwd, 'in'));
    for (const name of [NAME, `b${NAME}`]) writeFileSync(join(cwd, 'in', name), TEXT);
    const { out, err } = await run(argv, { cwd, isTTY: true, ...(stdin === undefined ? {} : { stdin }) });
    expect(out.length + err.length).toBeGreaterThan(0);
    expect(out.replace(OURS, '')).not.toMatch(STEERING);
    expect(err.replace(OURS, '')).not.toMatch(STEERING);
  });
});

describe('keys of records', () => {
  const records = [
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "text": "A \\u201cb\\u201dc"}',
    '{"text": "One line.", "toString": 1, "hasOwnProperty": null, "__proto__": 5}',
    '{"prototype": [], "text": "x", "clean_article": {"__proto__": {"polluted": 1}}}',
  ];

  it('pass through to the letter and harm nothing', async () => {
    const { out, code } = await run(['-q', '-f', 'jsonl', '-t', 'jsonl'], {
      stdin: `${records.join('\n')}\n`,
    });
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toContain('"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}');
    expect(lines[1]).toContain('"toString": 1, "hasOwnProperty": null, "__proto__": 5');
    expect(lines[2]).toContain('"prototype": []');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('harm nothing in a configuration', async () => {
    const cwd = folder({
      'a.txt': ARTICLE,
      '.clean-article.json': '{"__proto__": {"quotes": "curly"}, "rules": {"__proto__": "off"}}',
    });
    const { code, err } = await run(['a.txt'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('__proto__');
  });
});
