import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/passes/markup/read.ts';
import type { WriterOptions } from '../../../src/passes/markup/writer/state.ts';
import { apply } from '../../../src/text/edit.ts';

const write = (html: string, options?: WriterOptions) => apply(html, readMarkup(html, options).changes);

const EXAMPLES: readonly (readonly [what: string, html: string, markdown: string])[] = [
  ['headings and paragraphs', '<h1>A <b>b</b></h1>\n<p>One.</p>\n<p>Two.</p>', '# A b\n\nOne.\n\nTwo.'],
  ['blanks outside emphasis', '<p>one <b>bold </b>and <i> slanted</i>.</p>', 'one **bold** and *slanted*.'],
  ['emphasis inside itself', '<b><b>x</b></b>', '**x**'],
  ['emphasis around line breaks', '<strong><br>S<br></strong>', '**S**'],
  ['emphasis that Markdown would not read', '<b>a.</b>b', 'a.b'],
  ['bold text that its style makes plain', '<b style="font-weight: normal">x</b>', 'x'],
  [
    'nested lists',
    '<ul><li>a<li>b<ul><li>c</ul><li><p>d</p><p>e</p></ul>f',
    '- a\n- b\n  - c\n- d\n\n  e\n\nf',
  ],
  ['the numbers of lists', '<ol start=5><li>x<li>y<li value=9>z</ol>', '5. x\n6. y\n9. z'],
  ['quotations', '<blockquote><p>q</p><p>r</p></blockquote>s', '> q\n>\n> r\n\ns'],
  ['code', '<pre><code class="language-js">a\n  b &lt; c\n</code></pre>', '```js\na\n  b < c\n```'],
  ['code in a list', '<ul><li><pre>a\nb</pre></ul>', '- ```\n  a\n  b\n  ```'],
  ['code whose lines are elements', '<pre><div>a</div><div>b<br>c</div></pre>', '```\na\nb\nc\n```'],
  ['code that holds a fence', '<pre>```\na\n```</pre>', '~~~\n```\na\n```\n~~~'],
  ['a fence in code with tags inside', '<pre>`<b>`</b>`\n~<i>~~</i></pre>', '````\n```\n~~~\n````'],
  ['code in a line', '<p><code>a`b</code></p>', '`` a`b ``'],
  ['line breaks', 'one<br>two<br><br>three', 'one  \ntwo\n\nthree'],
  ['rules', '<p>a</p><hr><p>b</p><hr>', 'a\n\n***\n\nb'],
  [
    'tables',
    '<table><tr><th>A<th>B<tr><td>2<br>3<td>a|b</table>',
    '| A | B |\n| --- | --- |\n| 2 3 | a\\|b |',
  ],
  ['tables for layout', '<table><tr><td><p>a</p><ul><li>b</ul></td><td>c</td></tr></table>', 'a\n\n- b\n\nc'],
  ['a heading in a link', '<a href=u><h3>T</h3><p>d</p></a>', '### [T](u)\n\n[d](u)'],
  ['a break in a heading', '<h2>a<br>b</h2>', '## a b'],
  ['addresses', '<a href="http://a.b/c d(e)">x</a>', '[x](http://a.b/c%20d%28e%29)'],
  [
    'links that run or hold data',
    '<a href=" java\nscript:x()">a</a> <a href="data:text/html,x">b</a> <a href="#f">c</a>',
    'a b c',
  ],
  ['a mark before a link', 'oh!<a href=u>l</a>', 'oh\\![l](u)'],
  [
    'text that looks like Markdown',
    '<p>1. a</p><p># b</p><p>*c* d_e_f _g_</p>',
    '1\\. a\n\n\\# b\n\n\\*c\\* d_e_f \\_g\\_',
  ],
  ['single signs, which mean nothing', '<p>5 * 3 and a* b_ ~c</p>', '5 * 3 and a* b_ ~c'],
  ['text that looks like HTML', '<p>&lt;b&gt; &amp;lt; a &lt; b</p>', '\\<b> \\&lt; a < b'],
  [
    'what nobody sees',
    'a<!-- c --><script>s</script><style>t</style><p hidden>h</p><template>u</template>b',
    'ab',
  ],
  ['a conditional comment', '<!--[if gt IE 8]><!--><p>a</p><!--<![endif]-->', 'a'],
  ['a paragraph that a block ends', '<p>a<div>b</div>c', 'a\n\nb\n\nc'],
  ['an end tag alone', 'a</p>b', 'a\n\nb'],
  ['definitions', '<dl><dt>T<dd>D<dt>U<dd>E</dl>', 'T\n\nD\n\nU\n\nE'],
  ['streamed content', '<div hidden id="S:0"><p>a</p></div>', 'a'],
  ['references without an end', 'a &amp b &copy; c', 'a & b \u00a9 c'],
];

describe('a page as Markdown', () => {
  it.each(EXAMPLES)('writes %s', (_, html, markdown) => {
    expect(write(html)).toBe(markdown);
  });

  it.each(['<e/', '<e', '<e a', '<e a=', '<e a="x', '</e', '<!', '<!--', '&', '<?', '<e a/'])(
    'takes the page that ends with %j',
    (end) => {
      const html = `a<th>b${end}`;
      expect(apply(html, readMarkup(html).changes)).toMatch(/^a\n\nb/u);
    },
  );

  it('leaves out addresses where links are to be text', () => {
    expect(write('<a href="http://a.b">x</a>', { links: 'text', signs: 'markdown' })).toBe('x');
  });

  it('writes bare text', () => {
    expect(write('<h1>A</h1><ul><li>b <b>c</b></ul><pre>d\ne</pre>', { links: 'text', signs: 'none' })).toBe(
      'A\n\nb c\n\nd\ne',
    );
  });

  it('shows what a page hides where it shows no prose', () => {
    const prose = `<p>${'word '.repeat(40)}</p>`;
    expect(write(`<div style="display:none">${prose.repeat(3)}</div>`)).toContain('word word');
    expect(write(`${prose}<div style="display: none">${prose.repeat(3)}</div>`).match(/word/gu)).toHaveLength(
      40,
    );
  });
});
