/* The addresses of links, prepared for Markdown. Nothing is fetched, and no script is kept. */

/** Schemes that a reader may follow; an address without a scheme is relative. */
const SCHEME = /^([a-z][a-z\d+.-]{0,30}):/iu;
const FOLLOWED: ReadonlySet<string> = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'ftp',
  'ftps',
  'sms',
  'geo',
  'magnet',
  'xmpp',
  'irc',
  'news',
]);
const LONGEST = 2000;
/** White space and control characters, which browsers remove from addresses. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is meant to match them
const IGNORED = /[\u0000-\u0020\u007f]+/gu;
const TO_ENCODE = /[()<>\\\s"`|]/gu;

/**
 * The address of a link for Markdown, absolute if `base` is given; '' for a link that becomes plain text because it
 * leads to a script, to data or to the page itself.
 */
export function linkAddress(href: string | undefined, base: URL | undefined): string {
  if (href === undefined || href.length > LONGEST) return '';
  const trimmed = href.trim();
  const bare = trimmed.replace(IGNORED, '');
  if (bare === '' || bare.startsWith('#')) return '';
  const scheme = SCHEME.exec(bare)?.[1].toLowerCase();
  if (scheme !== undefined && !FOLLOWED.has(scheme)) return '';
  return resolved(trimmed, base)
    .replace(/[\t\n\r]/gu, '')
    .replace(TO_ENCODE, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** Resolves a relative address if the base is known. */
function resolved(address: string, base: URL | undefined): string {
  if (base === undefined || SCHEME.test(address) || !URL.canParse(address, base.href)) return address;
  return new URL(address, base.href).href;
}
