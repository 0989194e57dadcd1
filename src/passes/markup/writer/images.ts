import { attribute, type Element } from '../parse/tree.ts';
import { linkAddress } from './address.ts';
import { beforeGap } from './content.ts';
import { insert } from './edit-list.ts';
import type { State } from './state.ts';

/*
 * Pictures and videos. They have no words, so they belong to no block of the text, and are written only on request. A
 * picture of a formula is written as its TeX.
 */

/** Addresses of small placeholders that pages show until the picture is loaded. */
const PLACEHOLDER = /^data:|(?:^|[/_-])(?:placeholder|blank|spacer|pixel|transparent|lazy|1x1)[^/]{0,40}$/iu;
/** The attributes in which scripts for lazy loading keep the real address. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src'] as const;
const TEX =
  /^\s{0,9}\\(?:[a-zA-Z]{2,20}|[([])|^[^\n]{0,40}\\(?:frac|sqrt|sum|int|mathbb|mathrm|operatorname|begin)\b/u;
const FILM =
  /^(?:https?:)?\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com\/video|www\.dailymotion\.com\/embed|(?:embed\.)?ted\.com)\//iu;

/** Writes a picture. */
export function openImage(state: State, element: Element, at: number): void {
  const { options, code, notes } = state;
  if (code || options.signs === 'none') return;
  const alt = attribute(element, 'alt') ?? '';
  if (TEX.test(alt)) {
    writeSign(state, at, `$${harmlessTex(oneLine(alt))}$`);
    return;
  }
  if (options.images !== 'keep') return;
  const address = linkAddress(imageAddress(element, state.sources), notes.base);
  // The picture in a `noscript` repeats the one before it, unless that one has no address yet.
  const isSecond = element.parent?.name === 'noscript' && isNear(element, state.picture);
  if (address === '' || isSecond) return;
  state.picture = element;
  writeSign(state, at, `![${label(alt)}](${address})`);
}

/** How many elements may be between the two forms of a picture. */
const NEAR = 6;

function isNear(element: Element, before: Element | null): boolean {
  return before !== null && element.index - before.index <= NEAR;
}

/** Notes the addresses of a picture that has several forms. */
export function noteSource(state: State, element: Element): void {
  const address = firstOfSet(attribute(element, 'srcset') ?? attribute(element, 'data-srcset'));
  if (element.parent?.name !== 'picture' || !address || PLACEHOLDER.test(address)) return;
  if (!state.sources.has(element.parent)) state.sources.set(element.parent, address);
}

/** Writes an embedded video as a link. */
export function openFrame(state: State, element: Element, at: number): void {
  const address = attribute(element, 'src') ?? '';
  const isWanted = state.options.images === 'keep' && state.options.signs === 'markdown' && !state.code;
  if (!isWanted || !FILM.test(address)) return;
  const target = linkAddress(address, state.notes.base ?? HTTPS);
  if (target !== '') writeSign(state, at, `[${label(attribute(element, 'title') || 'Video')}](${target})`);
}

const HTTPS = new URL('https://localhost/');

function writeSign(state: State, at: number, text: string): void {
  beforeGap(state, at, text);
  insert(state, at, text);
  state.isFresh = false;
  state.last = text[text.length - 1];
}

/** The real address of a picture: from lazy loading, the plain attribute, a set of sizes, or another form. */
function imageAddress(element: Element, sources: ReadonlyMap<Element, string>): string | undefined {
  for (const name of LAZY) {
    const said = attribute(element, name);
    if (said !== undefined && said !== '') return said;
  }
  const plain = attribute(element, 'src');
  if (plain !== undefined && plain !== '' && !PLACEHOLDER.test(plain)) return plain;
  const first = firstOfSet(attribute(element, 'data-srcset') ?? attribute(element, 'srcset'));
  return first && !PLACEHOLDER.test(first) ? first : element.parent ? sources.get(element.parent) : undefined;
}

/** The address of the first picture of a `srcset`. */
function firstOfSet(set: string | undefined): string | undefined {
  return set?.trim().split(/\s/u, 1)[0].replace(/,$/u, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Words in square brackets: nothing in them may close the brackets, or begin a tag or code. */
function label(text: string): string {
  return oneLine(text).replace(/[[\]\\<`]/gu, '\\$&');
}

/** Makes TeX safe from being read as a tag or a link: an attribute of a page may contain anything. */
export function harmlessTex(tex: string): string {
  return tex.replaceAll('<', '\\lt ').replaceAll('](', '] (');
}
