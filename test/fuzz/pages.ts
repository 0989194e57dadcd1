import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readRecords } from '../eval/measure.ts';
import { tagSoup } from '../passes/markup/tag-soup.ts';
import { SAMPLES } from '../samples.ts';

/* Pages of HTML for the fuzzer: parts that our rules know, in any order, and real pages that are cut and damaged. */

const PROSE = [
  '<p>The mill on the river was built in 1831, and it ground corn for the whole valley until the road came.</p>',
  '<p>She said: &quot;Nobody knows who took the stones away in that winter , and nobody asks any more.&quot;</p>',
  '<p>Its last miller kept the wheel turning for the visitors, who paid him with coffee&nbsp;and with stories.</p>',
];
const PARTS = [
  ...PROSE,
  '<title>The mill | Valley Post</title>',
  '<meta property="og:title" content="The *mill* &amp; the dam">',
  '<meta name=author content="Ada Berg"><meta property="article:published_time" content="2024-03-02">',
  '<base href="https://a.example/b/">',
  '<h1>The mill</h1>',
  '<h2>Share this</h2>',
  '<nav><ul><li><a href="/">Home</a><li><a href="#x">On</a></ul></nav>',
  '<footer>&copy; 2024 All rights reserved</footer>',
  '<div class="comments"><p>Nice post, thank you so much for it!</p></div>',
  '<div class="admonition note"><p class="admonition-title">Note</p><p>Mind.</p></div>',
  '<div class="callout callout-tip">',
  '<p>a<sup><a href="#n1">1</a></sup></p><ol><li id="n1">note <a href="#r1">\u21a9</a></ol>',
  '<span class="sidenote">aside</span>',
  '<label class="footref" for="n1">1</label>',
  '<math><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>|</mo></math>',
  '<math display=block><semantics><mi>x</mi><annotation encoding="application/x-tex">x_1$</annotation></semantics></math>',
  '<mjx-container><mjx-math><mjx-mi><mjx-c>y</mjx-c></mjx-mi></mjx-math></mjx-container>',
  '<span data-math="x^2"><span class="katex">x2</span></span>',
  '<table><tr><th>A<th>B<tr><td>1<br>2<td><ul><li>c</ul></table>',
  '<pre><code class="language-js">a ,b\n```\n</code></pre>',
  '<pre><span style="user-select:none">1</span>x</pre>',
  '<img src="data:x" alt="A"><noscript><img src="b.png"></noscript>',
  '<picture><source srcset="s.webp 2x"><img alt=C></picture>',
  '<a href="javascript:alert(1)">run</a>',
  '<a href="u v)">link</a>',
  '<details><summary>S</summary>more</details>',
  '<p hidden>unseen</p>',
  '<div style="display:none">',
  '<script>var a = "</p>";</script>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt; [a](javascript:alert(1))</p>',
  '<math alttext="x_1 &lt;script&gt;alert(1)&lt;/script&gt; [a](javascript:b)"><mi>x</mi></math>',
  '<math><semantics><mi>x</mi><annotation encoding="TeX">x &lt;script&gt; [a](javascript:b)</annotation></semantics></math>',
  '<math><mtext>&lt;script&gt; [a](javascript:b)</mtext></math>',
  '<img src="b.png" alt="\\\\frac &lt;script&gt;alert(1)&lt;/script&gt;">',
  '<img src="b.png" alt="](javascript:a) <script>">',
  '<iframe src="https://www.youtube.com/embed/x" title="<script>alert(1)</script>"></iframe>',
  '<svg><title>no</title><text>t</text></svg>',
  '<blockquote><p>q</p><cite>c</cite></blockquote>',
  '</div>',
  '</p>',
  '</table>',
];

const page = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PARTS) }, { weight: 1, arbitrary: tagSoup }), {
    maxLength: 20,
  })
  .map((parts) => parts.join('\n'));

const LONGEST = 4000;
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Our own pages, and real ones where the evaluation data is there. */
function realPages(data: string): readonly string[] {
  const pages = ['news', 'documentation', 'encyclopedia', 'forum', 'tag-soup'].map((name) =>
    readFileSync(join(SAMPLES, 'pages', name, 'page.html'), 'latin1'),
  );
  const path = join(data, 'boilerplate/dev-html.jsonl.gz');
  if (!existsSync(path)) return pages;
  const real = readRecords<{ html: string }>(path).filter((_, index) => index % 10 === 0);
  return [...pages, ...real.map(({ html }) => html)];
}

/** A stretch of a real page: it begins and ends anywhere, inside tags too. */
function stretches(data: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...realPages(data)), share, fc.integer({ min: 100, max: LONGEST }))
    .map(([html, place, length]) => {
      const start = Math.floor(place * Math.max(0, html.length - length));
      return html.slice(start, start + length);
    });
}

/** Pages at random. */
export function pagesOf(data: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: page },
    { weight: 1, arbitrary: tagSoup },
    { weight: 2, arbitrary: stretches(data) },
  );
}
