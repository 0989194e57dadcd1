// biome-ignore-all lint/suspicious/noTemplateCurlyInString: dollars around braces are formulas
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/passes/markup/read.ts';
import { apply } from '../../../src/text/edit.ts';

/* Constructs on which converters lose or join text: what each becomes. */

const PROBES: readonly (readonly [what: string, html: string, markdown: string])[] = [
  [
    'caption',
    '<table><caption>Cap</caption><tr><th>A<th>B<tr><td>1<td>2</table>',
    'Cap\n\n| A | B |\n| --- | --- |\n| 1 | 2 |',
  ],
  [
    'table in list',
    '<ul><li>a<table><tr><th>A<th>B<tr><td>1<td>2</table></li><li>b</ul>',
    '- a\n\n  | A | B |\n  | --- | --- |\n  | 1 | 2 |\n- b',
  ],
  [
    'align',
    '<table><tr><th align=left>A<th style="text-align: center">B<th align=right>C<tr><td>1<td>2<td>3</table>',
    '| A | B | C |\n| :--- | :---: | ---: |\n| 1 | 2 | 3 |',
  ],
  [
    'rowspan',
    '<table><tr><th>A<th>B<tr><td rowspan=2>x<td>1<tr><td>2</table>',
    '| A | B |\n| --- | --- |\n| x | 1 |\n| | 2 |',
  ],
  ['colspan', '<table><tr><th colspan=2>A<tr><td>1<td>2</table>', '| A | |\n| --- | --- |\n| 1 | 2 |'],
  ['short row', '<table><tr><th>A<th>B<tr><td>1</table>', '| A | B |\n| --- | --- |\n| 1 | |'],
  ['empty cell', '<table><tr><th>A<th>B<tr><td><td>2</table>', '| A | B |\n| --- | --- |\n|  | 2 |'],
  [
    'cells with paragraphs',
    '<table><tr><th>A<th>B<tr><td><p>a</p><p>b</p><td>2</table>',
    '| A | B |\n| --- | --- |\n| a b | 2 |',
  ],
  [
    'thead tbody',
    '<table><thead><tr><th>A<th>B</thead><tbody><tr><td>1<td>2</tbody></table>',
    '| A | B |\n| --- | --- |\n| 1 | 2 |',
  ],
  [
    'emph in cell',
    '<table><tr><th>A<th>B<tr><td><b>x</b><td><a href=u>y</a></table>',
    '| A | B |\n| --- | --- |\n| **x** | [y](u) |',
  ],
  [
    'code with pipe',
    '<table><tr><th>A<th>B<tr><td><code>a|b</code><td>c</table>',
    '| A | B |\n| --- | --- |\n| `a\\|b` | c |',
  ],
  [
    'sup',
    '<p>x<sup>2</sup> and H<sub>2</sub>O, the 1<sup>st</sup></p>',
    'x<sup>2</sup> and H<sub>2</sub>O, the 1st',
  ],
  ['ordered nested', '<ol><li>a<ol><li>b</ol><li>c</ol>', '1. a\n   1. b\n2. c'],
  ['ul in ul', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
  ['two lists', '<ul><li>a</ul><ul><li>b</ul>', '- a\n\n* b'],
  ['two numbered lists', '<ol><li>a</ol><ol><li>b</ol>', '1. a\n\n1) b'],
  ['list after text', 'text<ul><li>a</ul>', 'text\n\n- a'],
  ['reversed', '<ol reversed><li>a<li>b<li>c</ol>', '3. a\n2. b\n1. c'],
  [
    'tasks',
    '<ul><li><input type=checkbox checked disabled> a<li><input type=checkbox disabled> b</ul>',
    '- [x] a\n- [ ] b',
  ],
  ['start zero', '<ol start=0><li>a</ol>', '0. a'],
  ['item quote', '<ul><li>a<blockquote>q</blockquote></ul>', '- a\n\n  > q'],
  ['quote list', '<blockquote><ul><li>a<li>b</ul></blockquote>', '> - a\n> - b'],
  ['nested quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
  ['item begins with heading', '<ul><li><h3>T</h3><p>x</p></ul>', '- ### T\n\n  x'],
  ['pre in item', '<ol><li>a<pre>x\ny</pre></ol>', '1. a\n\n   ```\n   x\n   y\n   ```'],
  ['strong around blocks', '<b><p>a</p><p>b</p></b>', '**a**\n\n**b**'],
  ['em inside word', 'un<em>frigging</em>believable', 'un*frigging*believable'],
  ['strong and em', '<b><i>x</i></b> <i><b>y</b></i>', '***x*** ***y***'],
  ['em then strong', '<i>a</i><b>b</b>', '*a*b'],
  ['link blanks', '<p>see<a href=u> this </a>now</p>', 'see [this](u) now'],
  ['link brackets', '<a href="u">a [b] c</a>', '[a \\[b\\] c](u)'],
  ['link title', '<a href="u" title="x">a</a>', '[a](u)'],
  ['bold link', '<b><a href=u>x</a></b>', '**[x](u)**'],
  ['link bold', '<a href=u><b>x</b> y</a>', '[**x** y](u)'],
  ['code link', '<a href=u><code>x</code></a>', '[`x`](u)'],
  ['link code inner', '<code><a href=u>x</a></code>', '`x`'],
  ['dl', '<dl><dt>T<dd>D</dl>', 'T\n\nD'],
  ['details', '<details><summary>S</summary>text</details>', 'S\n\ntext'],
  ['figure', '<figure><img src=a.png alt=A><figcaption>cap</figcaption></figure>', 'cap'],
  ['q', 'he said <q>no</q>.', 'he said "no".'],
  ['ruby', '<ruby>\u6f22<rt>kan</rt></ruby>x', '\u6f22(kan)x'],
  ['ruby rp', '<ruby>\u6f22<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>x', '\u6f22(kan)x'],
  [
    'footnotes',
    '<p>a<sup id=r1><a href="#f1">1</a></sup></p><ol><li id=f1>note <a href="#r1">\u21a9</a></ol>',
    'a[^1]\n\n[^1]: note',
  ],
  [
    'footnotes 2',
    '<p>a<sup><a href="#fn:1" class="footnote-ref">1</a></sup> b<sup><a href="#fn:2">2</a></sup></p><div class="footnotes"><ol><li id="fn:1"><p>one <a href="#fnref:1">\u21a9</a></p></li><li id="fn:2"><p>two</p></li></ol></div>',
    'a[^1] b[^2]\n\n[^1]: one\n\n[^2]: two',
  ],
  [
    'katex',
    '<p>so <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x_1^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>x12</span></span></span> is</p>',
    'so $x_1^2$ is',
  ],
  [
    'katex display',
    '<p>so</p><span class="katex-display"><span class="katex"><span class="katex-mathml"><math display=block><semantics><mi>x</mi><annotation encoding="application/x-tex">x+y</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x</span></span></span>',
    'so\n\n$$x+y$$',
  ],
  [
    'mathjax',
    '<p>so <span class="MathJax_Preview">x</span><span class="MathJax">x</span><script type="math/tex">x^2</script> is</p>',
    'so $x^2$ is',
  ],
  [
    'wiki math',
    '<p>so <span class="mwe-math-element"><span style="display: none;"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">{\\displaystyle x}</annotation></semantics></math></span><img src="x.svg" alt="{\\displaystyle x}"></span> is</p>',
    'so ${\\displaystyle x}$ is',
  ],
  ['mathml only', '<p>so <math><mi>x</mi><mo>=</mo><mn>2</mn></math> is</p>', 'so $x = 2$ is'],
  [
    'a fraction and a root',
    '<math><mfrac><mn>1</mn><msqrt><mi>n</mi><mo>+</mo><mn>1</mn></msqrt></mfrac><mroot><mn>8</mn><mn>3</mn></mroot></math>',
    '$\\frac{1}{\\sqrt{n + 1}} \\sqrt[3]{8}$',
  ],
  [
    'a sum with limits',
    '<math display="block"><munderover><mo>\u2211</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msubsup><mi>a</mi><mi>k</mi><mn>2</mn></msubsup></math>',
    '$$\\sum_{k = 1}^{n} a_{k}^{2}$$',
  ],
  [
    'a matrix and its brackets',
    '<math><mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo>)</mo></math>',
    '$\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$',
  ],
  [
    'accents and letters of formulas',
    '<math><mover><mi>\ud835\udc65</mi><mo>^</mo></mover><mo>\u2208</mo><mi>\u211d</mi><mi>sin</mi><mi>\u03b1</mi><mi>x</mi></math>',
    '$\\hat{x} \\in \\mathbb{R} \\sin \\alpha x$',
  ],
  [
    'words in a formula',
    '<math><mi>x</mi><mtext> if </mtext><mi>y</mi><mo>&gt;</mo><mn>5</mn><mo>%</mo></math>',
    '$x \\text{ if } y > 5 \\%$',
  ],
  [
    'the boxes of a formula',
    '<p>so <mjx-container class="MathJax"><mjx-math><mjx-msub><mjx-mi><mjx-c>x</mjx-c></mjx-mi><mjx-script><mjx-mi><mjx-c>i</mjx-c></mjx-mi></mjx-script></mjx-msub></mjx-math></mjx-container>.</p>',
    'so $x_{i}$.',
  ],
  [
    'boxes with MathML for those who listen',
    '<p>so <mjx-container><mjx-math><mjx-mi>x</mjx-mi></mjx-math><mjx-assistive-mml><math><msup><mi>x</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container></p>',
    'so $x^{2}$',
  ],
  [
    'TeX in an attribute',
    '<p>so <span data-math="x_1"><span class="katex"><span class="katex-html">x1</span></span></span> is</p>',
    'so $x_1$ is',
  ],
  [
    'TeX beside MathML',
    '<p>so <math alttext="\\sqrt{x}"><msqrt><mi>x</mi></msqrt></math></p>',
    'so $\\sqrt{x}$',
  ],
  [
    'words beside MathML',
    '<p>so <math alttext="the root of x"><msqrt><mi>x</mi></msqrt></math></p>',
    'so $\\sqrt{x}$',
  ],
  ['an attribute of another kind', '<p data-math="x_1">no formula here</p>', 'no formula here'],
  [
    'a picture beside hidden MathML',
    '<p>so <span><span style="display: none"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">\\frac 1x</annotation></semantics></math></span><img src=x.svg alt="\\frac 1x"></span></p>',
    'so $\\frac 1x$',
  ],
  [
    'a hint',
    '<p>a</p><div class="admonition tip"><p class="admonition-title">Tip</p><p>Use it.</p></div><p>b</p>',
    'a\n\n> **Tip**\n>\n> Use it.\n\nb',
  ],
  ['a warning without a title', '<div class="alert alert-warning">Mind the gap.</div>', '> Mind the gap.'],
  [
    'a box that readers unfold',
    '<div class="callout" data-callout="faq"><div class="callout-title">Why?</div><div class="callout-content" style="display: none"><p>Because.</p></div></div>',
    '> **Why?**\n>\n> Because.',
  ],
  ['a class that is no kind of hint', '<div class="alert cookie">a</div>', 'a'],
  [
    'line numbers that cannot be selected',
    '<pre><code><span style="user-select:none">1</span>a\n<span style="-webkit-user-select:none">2</span>b</code></pre>',
    '```\na\nb\n```',
  ],
  [
    'a side note',
    '<p>One<span class="sidenote"><span class="sidenote-number">1. </span> a note </span> two.</p>',
    'One (a note) two.',
  ],
  [
    'a side note that is a footnote, too',
    '<p>One<sup><a href="#n1">1</a></sup><span class="sidenote">a note</span> two.</p><div><sup id="n1"><a href="#r1">1</a></sup> <div><p>a note</p></div></div>',
    'One[^1] two.\n\n[^1]: a note',
  ],
  [
    'a note that shows when its box is ticked',
    '<p>One<label class="footref" for="fn.1">1</label>.</p><div><sup><a id="fn.1" href="#fnr.1">1</a></sup><p>a note</p></div>',
    'One[^1].\n\n[^1]: a note',
  ],
  [
    'footnotes of a word processor without their ids',
    '<p>a <sup><a href="#_ftn1">[1]</a></sup> b</p><hr><p><sup><a href="//X#_ftnref1">[1]</a></sup> note</p>',
    'a [^1] b\n\n***\n\n[^1]: note',
  ],
  [
    'a tag in the TeX of an attribute',
    '<math alttext="x_1 &lt;b&gt; [a](javascript:b)"><mi>x</mi></math>',
    '$x_1 \\lt b> [a] (javascript:b)$',
  ],
  [
    'a tag in the text of TeX',
    '<math><semantics><mi>x</mi><annotation encoding="TeX">x &lt;b> [a](u)</annotation></semantics></math>',
    '$x \\lt b> [a] (u)$',
  ],
  ['a tag in a word of a formula', '<math><mtext>&lt;script></mtext></math>', '$\\text{\\lt script>}$'],
  ['a raised label that nothing refers to', '<p><sup id=a>1</sup> words</p>', '<sup>1</sup> words'],
  [
    'line numbers',
    '<div class="highlight"><table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></table></div>',
    '```\na\nb\n```',
  ],
  [
    'lineno spans',
    '<pre><code><span class="lineno">1 </span>a\n<span class="lineno">2 </span>b</code></pre>',
    '```\na\nb\n```',
  ],
  [
    'copy button',
    '<div class="highlight"><button class="copy">Copy</button><pre>a</pre></div>',
    '```\na\n```',
  ],
  ['pre language data', '<div class="highlight-source-python"><pre>a</pre></div>', '```python\na\n```'],
  ['lang class', '<pre class="language-ts">a</pre>', '```ts\na\n```'],
  ['data-lang', '<pre data-lang="rust"><code>a</code></pre>', '```rust\na\n```'],
  ['indented first line', '<pre>\n  a\n b\n</pre>', '```\n  a\n b\n```'],
  ['blank lines in pre', '<pre>a\n\n\nb</pre>', '```\na\n\n\nb\n```'],
  ['hljs', '<pre><code class="hljs javascript">a</code></pre>', '```javascript\na\n```'],
  ['br in item', '<ul><li>a<br>b</ul>', '- a  \n  b'],
  ['br in quote', '<blockquote>a<br>b</blockquote>', '> a  \n> b'],
  ['hr in quote', '<blockquote><p>a</p><hr><p>b</p></blockquote>', '> a\n>\n> ***\n>\n> b'],
  ['abbr kbd mark', '<abbr title=x>HTML</abbr> <kbd>Ctrl</kbd> <mark>m</mark>', 'HTML `Ctrl` m'],
  ['base', '<base href="https://a.org/x/"><p><a href="../y">t</a></p>', '[t](https://a.org/y)'],
  [
    'canonical',
    '<link rel=canonical href="https://a.org/p/q"><p><a href="r">t</a> <a href="/s">u</a></p>',
    '[t](https://a.org/p/r) [u](https://a.org/s)',
  ],
  ['number begins', '<p>1986. A year</p>', '1986\\. A year'],
  ['plus', '<p>+ plus</p><p>- minus</p><p>+1</p>', '\\+ plus\n\n\\- minus\n\n+1'],
  ['underscores', '<p>tp_fan and _init_ and __x__</p>', 'tp_fan and \\_init\\_ and \\_\\_x\\_\\_'],
  ['del', '<del>a</del> <s>b</s>', '~~a b~~'],
  ['br after heading', '<h2>a</h2><br><p>b</p>', '## a\n\nb'],
  ['heading in link block', '<a href="u"><div><h2>T</h2></div></a>', '## [T](u)'],
  ['no-break space', '<p>a&nbsp;b</p>', 'a\u00a0b'],
  ['li outside', '<li>a</li><li>b</li>', '- a\n- b'],
  ['p in dd', '<dl><dt>T</dt><dd><p>a</p><ul><li>b</ul></dd></dl>', 'T\n\na\n\n- b'],
  ['fieldset', '<fieldset><legend>L</legend>x</fieldset>', 'L\n\nx'],
  [
    'table head only th col',
    '<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>',
    '| A | 1 |\n| --- | --- |\n| B | 2 |',
  ],
  ['code newline', '<p><code>a\nb</code></p>', '`a b`'],
  ['code edge tick', '<code>`a`</code>', '`` `a` ``'],
  ['empty emph', 'a<b></b>b <i> </i>c', 'ab c'],
  ['autolink', '<p>https://a.org/x_y_z and _a_ b_</p>', 'https://a.org/x_y_z and \\_a\\_ b\\_'],
  ['entity text', '<p>&amp;copy; AT&amp;T</p>', '\\&copy; AT&T'],
  ['html in text', '<p>use &lt;div&gt; tags</p>', 'use \\<div> tags'],
  ['footnote-like text', '<p>[^1] x [1]: y</p>', '\\[^1] x [1]: y'],
  ['ref def', '<p>[a]: http://b</p>', '\\[a]: http://b'],
  ['tilde fence text', '<p>~~~ x</p><p>``` y</p>', '\\~\\~\\~ x\n\n\\`\\`\\` y'],
  ['strong in heading', '<h2>a <em>b</em></h2>', '## a *b*'],
  ['emph punct', '<p>"<b>a</b>", (<i>b</i>)</p>', '"**a**", (*b*)'],
  [
    'a language that stands around the table of line numbers',
    '<figure class="highlight cpp"><table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>a</pre></td></tr></table></figure>',
    '```cpp\na\n```',
  ],
  ['the sign after a heading', '<h2>T<a class="headerlink" href="#t">\u00b6</a></h2>', '## T'],
  ['a heading that is its own link', '<h2><a class="anchor-link" href="/t">Title</a></h2>', '## [Title](/t)'],
  [
    'code in a box for copying',
    '<div class="code"><div class="copy-wrapper"><pre>a</pre></div></div>',
    '```\na\n```',
  ],
  ['words in what is called a gutter', '<div class="code"><div class="gutter">a</div></div>', 'a'],
  ['a fence of tildes', '<pre>```\na</pre><p>b</p>', '~~~\n```\na\n~~~\n\nb'],
  ['a form is no task list', '<ul><li><input type=checkbox> a</ul>', '- a'],
  ['a reversed list with a start', '<ol reversed start=9><li>a<li>b</ol>', '9. a\n8. b'],
  [
    'a label in brackets',
    '<p>a<sup class="reference"><a href="#n1">[1]</a></sup></p><ol><li id="n1"><a href="#r1">^</a> note</ol>',
    'a[^1]\n\n[^1]: note',
  ],
  [
    'footnotes of a word processor',
    '<p>a <a href="#_ftn1" name="_ftnref1">[1]</a> b</p><p>c</p><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> note</p></div><p>d</p>',
    'a [^1] b\n\nc\n\n***\n\n[^1]: note\n\nd',
  ],
  ['a link to a part of the page', '<p>a <a href="#x">1</a></p><ul><li id=x>b</ul>', 'a 1\n\n- b'],
  [
    'ordinals',
    '<p>the 2<sup>nd</sup> of 10<sup>6</sup>, E = mc<sup>2</sup>, a<sub>n</sub></p>',
    'the 2nd of 10<sup>6</sup>, E = mc<sup>2</sup>, a<sub>n</sub>',
  ],
  [
    'a cell over rows at the end',
    '<table><tr><th>A<th>B<tr><td>1<td rowspan=2>x<tr><td>2</table>',
    '| A | B |\n| --- | --- |\n| 1 | x |\n| 2 | |',
  ],
  [
    'a formula in a cell',
    '<table><tr><th>A<th>B<tr><td><math><semantics><mi>x</mi><annotation encoding="application/x-tex">|x|</annotation></semantics></math><td>c</table>',
    '| A | B |\n| --- | --- |\n| $\\|x\\|$ | c |',
  ],
  ['a list that a rule parts from another', '<ul><li>a</ul><hr><ul><li>b</ul>', '- a\n\n***\n\n- b'],
  ['a list that a word parts from another', '<ul><li>a</ul>x<ul><li>b</ul>', '- a\n\nx\n\n- b'],
];

const PICTURES: readonly (readonly [what: string, html: string, markdown: string])[] = [
  ['a picture', '<p>a <img src="b.png" alt="B [x]"> c</p>', 'a ![B \\[x\\]](b.png) c'],
  ['a picture alone', '<p>a</p><p><img src=b.png></p><p>c</p>', 'a\n\n![](b.png)\n\nc'],
  ['a caption', '<figure><img src=b.png alt=B><figcaption>C</figcaption></figure>', '![B](b.png)\n\nC'],
  ['a lazy picture', '<img src="data:image/gif;base64,R0" data-src="/b.png">', '![](/b.png)'],
  ['a set of sizes', '<img src="/blank.gif" srcset="s.png 300w, l.png 900w">', '![](s.png)'],
  ['forms of a picture', '<picture><source srcset="s.webp 2x"><img src="data:,x"></picture>', '![](s.webp)'],
  ['a picture without scripts', '<img src="data:,x"><noscript><img src=b.png></noscript>', '![](b.png)'],
  ['the same picture twice', '<img src=b.png><noscript><img src=b.png></noscript>', '![](b.png)'],
  ['a tag in the words of a picture', '<img src=b.png alt="](u) <script>">', '![\\](u) \\<script>](b.png)'],
  [
    'a tag in the name of a film',
    '<iframe src="https://www.youtube.com/embed/x" title="<script>"></iframe>',
    '[\\<script>](https://www.youtube.com/embed/x)',
  ],
  ['a tag in the picture of a formula', '<img src=b.png alt="\\frac <script>">', '$\\frac \\lt script>$'],
  ['a counter', '<p>a</p><noscript><img style="display:none" src="https://count.example/x"></noscript>', 'a'],
  ['a picture in a link', '<a href="u"><img src=b.png alt=B></a>', '[![B](b.png)](u)'],
  ['a picture that is data', '<p>a<img src="data:image/png;base64,AA"></p>', 'a'],
  ['a full address', '<base href="https://a.org/p/"><img src="b.png">', '![](https://a.org/p/b.png)'],
  [
    'a film',
    '<p>a</p><iframe src="//www.youtube.com/embed/x" title="T"></iframe><p>b</p>',
    'a\n\n[T](https://www.youtube.com/embed/x)\n\nb',
  ],
  ['a frame that is no film', '<p>a</p><iframe src="https://ads.example/x">words</iframe><p>b</p>', 'a\n\nb'],
  [
    'a picture in a cell',
    '<table><tr><th>A<th>B<tr><td><img src=b.png><td>c</table>',
    '| A | B |\n| --- | --- |\n| ![](b.png) | c |',
  ],
];

describe('a construct', () => {
  it.each(PICTURES)('%s', (_, html, markdown) => {
    const { changes } = readMarkup(html, { links: 'keep', signs: 'markdown', images: 'keep' });
    expect(apply(html, changes)).toBe(markdown);
  });

  it('has full addresses where it is known what the page was loaded from', () => {
    const options = { links: 'keep', signs: 'markdown', address: 'https://a.org/p/q' } as const;
    const html = '<a href="r">t</a>';
    expect(apply(html, readMarkup(html, options).changes)).toBe('[t](https://a.org/p/r)');
    const own = `<base href="/x/">${html}`;
    expect(apply(own, readMarkup(own, options).changes)).toBe('[t](https://a.org/x/r)');
  });

  it('leaves pictures out unless they are asked for, but not their captions, nor formulas', () => {
    const html =
      '<figure><img src=b.png alt=B><figcaption>C</figcaption></figure><p>so <img alt="\\sqrt{x}" src=f.png></p>';
    expect(apply(html, readMarkup(html).changes)).toBe('C\n\nso $\\sqrt{x}$');
  });

  it.each(PROBES)('%s', (_, html, markdown) => {
    expect(apply(html, readMarkup(html).changes)).toBe(markdown);
  });
});
