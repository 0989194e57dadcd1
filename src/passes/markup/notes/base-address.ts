import { attribute, type Page } from '../parse/tree.ts';

/**
 * The base address of a page's links: that of `base`, else the page's canonical address, else the address it
 * was `loaded` from, if known.
 */
export function baseAddress({ elements }: Page, loaded?: string): URL | undefined {
  let own: URL | undefined;
  for (const element of elements) {
    if (element.name === 'base') {
      const base = webAddress(attribute(element, 'href'), own ?? webAddress(loaded, undefined));
      if (base) return base;
    }
    if (own === undefined) own = ownAddress(element.name, element.attributes);
  }
  return own ?? webAddress(loaded, undefined);
}

function ownAddress(name: string, attributes: ReadonlyMap<string, string> | undefined): URL | undefined {
  if (!attributes) return undefined;
  if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
    return webAddress(attributes.get('href'), undefined);
  if (name === 'meta' && attributes.get('property') === 'og:url')
    return webAddress(attributes.get('content'), undefined);
  return undefined;
}

/** An `http` or `https` address; `undefined` for any other. */
function webAddress(address: string | undefined, base: URL | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address, base?.href)) return undefined;
  const url = new URL(address, base?.href);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}
