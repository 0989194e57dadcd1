import fc from 'fast-check';
import { parse } from 'parse5';

/* Broken pages for tests, and what the standard's own parser reads in them. */

const NAMES =
  'div p b i a ul ol li table tr td th h1 h2 h3 blockquote pre code span em strong br hr img section article dl dt dd s svg sup sub q ruby rt rp tbody caption'.split(
    ' ',
  );
const name = fc.constantFrom(...NAMES);
const words = fc.constantFrom(
  'one',
  'two ',
  ' three',
  '\n',
  'a*b*',
  '_x_',
  '1. ',
  '# ',
  '> ',
  '&amp;',
  '&lt;p&gt;',
  '&nbsp;',
  '`t`',
  '[l](u)',
  '|',
  '!',
  '~~',
  '\\',
  '<',
  '&copy',
  '- ',
);
const piece = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 3, arbitrary: name.map((one) => `<${one}>`) },
  { weight: 3, arbitrary: name.map((one) => `</${one}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<a href="u">',
      '<!-- c -->',
      '<!x>',
      '<?y?>',
      '<p hidden>h</p>',
      '<script>var s</script>',
      '<b/>',
      '<p class=',
      '<td colspan=2>',
      '<td rowspan=2>',
      '<ol reversed>',
      '<th align=right>',
      '<pre><code class="hljs js">',
      '<a href="javascript:x">',
    ),
  },
);

/** Tags, words and signs in any order. */
export const tagSoup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const NOT_SHOWN = new Set([
  'script',
  'style',
  'svg',
  'template',
  'noscript',
  'iframe',
  'textarea',
  'select',
  'title',
  'object',
  'video',
]);
const WORD = /[\p{L}\p{N}]+/gu;

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string }[];
  readonly childNodes?: readonly Node[];
}

/** The letters and digits that a reader of the page sees, in the order of the tree that parse5 builds. */
export function lettersOf(html: string): string {
  const parts: string[] = [];
  const open: Node[] = [parse(html, { scriptingEnabled: false }) as unknown as Node];
  while (open.length > 0) {
    const node = open.pop() as Node;
    if (node.nodeName === '#text') parts.push(node.value ?? '');
    if (NOT_SHOWN.has(node.nodeName) || node.attrs?.some((one) => one.name === 'hidden')) continue;
    open.push(...[...(node.childNodes ?? [])].reverse());
  }
  return lettersIn(parts.join(' '));
}

export function lettersIn(text: string): string {
  return (text.match(WORD) ?? []).join('');
}
