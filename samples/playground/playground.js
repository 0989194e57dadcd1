/*
 * The library in a browser. After `npm ci`, serve the root of the repository (python3 -m http.server) and open
 * http://localhost:8000/samples/playground/. Nothing leaves the browser.
 */
import { clean, expandEdits, explain, loadData, toMarkdown, toReport } from '../../dist/browser.js';

const element = (id) => document.getElementById(id);
const EXAMPLE = '../mt-french-news/input.txt';

function show(text) {
  const started = performance.now();
  try {
    const result = clean(text);
    const report = toReport(result);
    const { flags, stats } = report;
    const removed = stats.wordsIn - stats.wordsOut;
    element('output').textContent = toMarkdown(result);
    element('flags').textContent = flags.map(lineOf).join('\n');
    element('fates').textContent = fatesOf(result).join('\n');
    const time = Math.round(performance.now() - started);
    element('state').textContent =
      `${stats.wordsOut} words, ${removed} removed, ${expandEdits(report).length} edits, ${stats.flags} flags, ${time} ms`;
  } catch (error) {
    element('state').textContent = error.message;
  }
}

function lineOf({ line, column, severity, rule, message }) {
  return `${line}:${column} ${severity} ${rule}: ${message}`;
}

function fatesOf(result) {
  const count = result.original.split('\n').length - (result.original.endsWith('\n') ? 1 : 0);
  return Array.from({ length: Math.max(count, 1) }, (_, index) => {
    const { fate, text, removed, edits } = explain(result, index + 1);
    const rules = [...removed, ...edits].map(({ rule }) => rule);
    return `${index + 1} ${fate} ${[...new Set(rules)].join(' ')} ${text.slice(0, 60)}`;
  });
}

await loadData();
element('input').value = await (await fetch(EXAMPLE)).text();
element('input').addEventListener('input', ({ target }) => show(target.value));
show(element('input').value);
document.body.dataset.ready = 'true';
