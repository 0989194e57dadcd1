import { attribute, type Element } from '../parse/tree.ts';
import { linkAddress } from './address.ts';
import { noteLanguage } from './code.ts';
import { wantInline } from './inline.ts';
import type { InlineKind, State } from './state.ts';

/* The elements that mark up a run of text: emphasis, code, links. */

export const INLINE: Readonly<Record<string, InlineKind>> = {
  b: 'strong',
  strong: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  code: 'code',
  tt: 'code',
  samp: 'code',
  kbd: 'code',
  del: 'del',
  s: 'del',
  strike: 'del',
};
const NOT_BOLD = /font-weight\s{0,3}:\s{0,3}(?:normal|400)/u;
const NOT_SLANTED = /font-style\s{0,3}:\s{0,3}normal/u;
const ICON = /(?:^|[\s_-])(?:icon|fa|glyphicon|material-icons)/iu;

export function openInline(state: State, element: Element, kind: InlineKind): void {
  if (state.code && kind === 'code') noteLanguage(state.code, element);
  const style = attribute(element, 'style') ?? '';
  if (kind === 'strong') state.strongDepth++;
  if (kind === 'strong' && NOT_BOLD.test(style)) return;
  if (kind === 'em' && (NOT_SLANTED.test(style) || ICON.test(attribute(element, 'class') ?? ''))) return;
  wantInline(state, { kind, element, address: '', times: 0 });
}

export function openLink(state: State, element: Element, at: number): void {
  const label = state.notes.references.get(element.index);
  const href = attribute(element, 'href') ?? (label === undefined ? undefined : '');
  if (href === undefined) return;
  countLink(state, href, 1);
  if (label !== undefined) {
    const address = state.source.startsWith('[', at) ? '[' : '';
    wantInline(state, { kind: 'note', element, address, times: 0 });
    return;
  }
  if (state.options.links === 'text' || state.options.signs === 'none') return;
  const address = linkAddress(href, state.notes.base);
  if (address !== '') wantInline(state, { kind: 'link', element, address, times: 0 });
}

/** Words in the addresses of pages for tags, authors and accounts, and for sharing and subscribing. */
const ASIDE =
  /^(?:mailto|tel|javascript|whatsapp):|[/?#&=.](?:tags?|topics?|category|categories|authors?|contributors?|profile|user|login|log-in|signin|sign-in|signup|sign-up|register|account|subscribe|subscription|newsletters?|share|sharer|intent|privacy|terms|contact|about|comments?|respond|cart|donate|feed|rss)(?:[/?#&=.]|$)/iu;
const LONGEST_ADDRESS = 300;

/** Records for the page facts where a link leads: `step` is 1 at its start and -1 at its end. */
export function countLink(state: State, href: string, step: 1 | -1): void {
  state.linkDepth += step;
  if (href.length > 1 && href.startsWith('#')) state.localDepth += step;
  else if (ASIDE.test(href.slice(0, LONGEST_ADDRESS))) state.asideDepth += step;
}
