/* Recognises HTML pages by name or by their first characters. */

const NAME = /\.(?:html?|xhtml|xht|shtml)(?:\.gz|\.zst)?$/iu;
const ROOT = /<(?:!doctype\s{1,20}html|html[\s>]|head[\s>]|body[\s>])/iuy;
const VISIBLE = /\S/gu;
/** The maximum number of comments and declarations before the root. */
const MOST_BEFORE = 10;

export function isHtmlName(path: string | undefined): boolean {
  return path !== undefined && NAME.test(path);
}

/** True for a text that begins like a page, perhaps after comments and an XML declaration. */
export function looksLikeHtml(text: string): boolean {
  let at = nextVisible(text, 0);
  for (let before = 0; before < MOST_BEFORE && at >= 0; before++) {
    ROOT.lastIndex = at;
    if (ROOT.test(text)) return true;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml', at) ? '>' : '';
    const close = end === '' ? -1 : text.indexOf(end, at);
    at = close < 0 ? -1 : nextVisible(text, close + end.length);
  }
  return false;
}

function nextVisible(text: string, from: number): number {
  VISIBLE.lastIndex = from;
  return VISIBLE.exec(text)?.index ?? -1;
}
