import { Tokenizer } from 'htmlparser2';
import { LONGEST_NAME, WANTED } from './attributes.ts';
import type { Page } from './tree.ts';
import { type TreeBuilder, treeBuilder } from './tree-builder.ts';

/*
 * Parses the source: htmlparser2 tokenizes it by the HTML standard, with positions. We build our own tree, because we
 * need positions and a single pass rather than a DOM.
 */

/** Parses a page. Linear in any source. */
export function parse(source: string): Page {
  const builder = treeBuilder(source);
  const tokenizer = new Tokenizer({}, callbacks(source, builder));
  tokenizer.write(source);
  tokenizer.end();
  return builder.finish();
}

interface OpenTag {
  name: string;
  start: number;
  attributes: Map<string, string> | undefined;
  attribute: string;
  value: string;
}

/** Joins the tokenizer's reports into whole tags for the builder. */
function callbacks(source: string, builder: TreeBuilder) {
  const tag: OpenTag = { name: '', start: 0, attributes: undefined, attribute: '', value: '' };
  const endAt = (index: number) => Math.min(source.length, index + 1);
  const opened = (end: number, isClosed: boolean) =>
    builder.open({ name: tag.name, start: tag.start, end: endAt(end), attributes: tag.attributes, isClosed });
  return {
    ...attributeCallbacks(source, tag),
    ontext(start: number, end: number) {
      // The tokenizer reports a tag that ends with the source after its slash as text without a position.
      if (start >= 0) builder.text(start, end);
    },
    ontextentity: (code: number, end: number) => builder.reference(String.fromCodePoint(code), end),
    onopentagname(start: number, end: number) {
      tag.name = source.slice(start, end).toLowerCase();
      tag.start = start - 1;
      tag.attributes = undefined;
    },
    onopentagend: (end: number) => opened(end, false),
    onselfclosingtag: (end: number) => opened(end, true),
    onclosetag(start: number, end: number) {
      const close = source.indexOf('>', end);
      builder.close(source.slice(start, end).toLowerCase(), start - 2, close < 0 ? source.length : close + 1);
    },
    oncomment: (_start: number, end: number) => builder.skip(endAt(end)),
    oncdata(start: number, end: number, offset: number) {
      builder.text(start, Math.max(start, end - offset));
      builder.skip(endAt(end));
    },
    ondeclaration: (_start: number, end: number) => builder.skip(endAt(end)),
    onprocessinginstruction: (_start: number, end: number) => builder.skip(endAt(end)),
    onend: () => {},
    isInForeignContext: () => builder.isForeign(),
  };
}

function attributeCallbacks(source: string, tag: OpenTag) {
  return {
    onattribname(start: number, end: number) {
      const name = end - start > LONGEST_NAME ? '' : source.slice(start, end).toLowerCase();
      tag.attribute = WANTED.has(name) ? name : '';
      tag.value = '';
    },
    onattribdata(start: number, end: number) {
      if (tag.attribute !== '') tag.value += source.slice(start, end);
    },
    onattribentity(code: number) {
      if (tag.attribute !== '') tag.value += String.fromCodePoint(code);
    },
    onattribend() {
      if (tag.attribute === '') return;
      tag.attributes ??= new Map();
      // If an attribute is repeated, the first one counts.
      if (!tag.attributes.has(tag.attribute)) tag.attributes.set(tag.attribute, tag.value);
    },
  };
}
