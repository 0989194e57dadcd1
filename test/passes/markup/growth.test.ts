import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/passes/markup/read.ts';
import { type Family, growth, MOST_GROWTH } from '../../growth.ts';

const FAMILIES: readonly Family[] = [
  ['tags inside each other', '<div>'],
  ['emphasis without an end', '<b>x'],
  ['emphasis around blocks', '<b><p>x</b>'],
  ['links without an end', '<a href=u>x'],
  ['a link around blocks', '<p>x', `<a href="${'u'.repeat(1500)}">`],
  ['lists inside each other', '<ul><li>x'],
  ['quotations inside each other', '<blockquote>x'],
  ['tables inside each other', '<table><tr><td>x'],
  ['cells', '<td>x', '<table><tr>'],
  ['rows', '<tr><td>x<td>y', '<table>'],
  ['items that divs keep open', '<li>x', '<div>'.repeat(2000)],
  ['paragraphs below open elements', '<div>x', `<p><object>${'<b>'.repeat(1000)}`],
  ['attributes', ' a=1', '<p', '>'],
  ['classes', ' class="a b"', '<p', '>'],
  ['comments', '<!--x-->'],
  ['a comment without an end', 'x', '<!--'],
  ['opening brackets', '<'],
  ['ampersands', '&'],
  ['references', '&lt;'],
  ['backticks', '`'],
  ['stars and words', 'a*b '],
  ['backticks in code', '`', '<code>'],
  ['lines of code', 'a\n', '<pre>'],
  ['lines of code in lists', 'a\n', `${'<ul><li>'.repeat(100)}<pre>`],
  ['line breaks', '<br>x'],
  ['blanks', ' '],
  ['words', 'word '],
  ['headings without an end', '<h1>x'],
  ['SVG without an end', '<svg>'],
  ['end tags', '</p></b></i>'],
  ['options', '<option>x', '<select>'],
  ['definitions', '<dt>x<dd>y'],
  ['fractions inside each other', '<mfrac><mi>x</mi>', '<math>'],
  ['accents inside each other', '<mover><mo>^</mo>', '<math>'],
  ['signs of a formula', '<mo>+</mo><mi>x</mi>', '<math>'],
  ['formulas', '<math><mi>x</mi></math>'],
  ['boxes of formulas', '<mjx-container><mjx-mi>x</mjx-mi>'],
  ['TeX in attributes inside each other', '<span data-math="x^2"><i class=katex>'],
  ['attributes that are no TeX', `<div data-math="${'x'.repeat(500)}">`],
  ['spaces in a formula', '\u2062 ', '<math><mi>'],
  ['callouts inside each other', '<div class="callout note">x'],
  ['titles of callouts', '<p class="title">x', '<div class="alert alert-info">'],
  ['side notes', '<p>x<span class="sidenote">y</span>'],
  ['side notes inside each other', '<span class="sidenote">y', '<p>'],
  ['footnotes', '<p>x<sup><a href="#f">1</a></sup><p><sup id="f"><a href="#r">1</a></sup>y'],
  ['labels before notes', '<sup id="f">', '<p>'],
  ['pictures without scripts', '<noscript><img src="a.png"></noscript>'],
  ['forms of a picture', '<source srcset="a.png 2x">', '<picture>'],
  ['numbers that cannot be selected', '<span style="user-select:none">1', '<pre>'],
];

describe('time grows linearly', () => {
  it.each(FAMILIES.map((family) => ({ name: family[0], family })))('$name', ({ family }) => {
    expect(growth(readMarkup, family)).toBeLessThan(MOST_GROWTH);
  });

  it('takes a text node of fifty megabytes, and a hundred thousand open tags', () => {
    expect(readMarkup('word '.repeat(10_000_000)).blocks).toHaveLength(1);
    expect(readMarkup(`${'<div>'.repeat(100_000)}x`).blocks).toHaveLength(1);
  });
});
