const SPECIAL = /[&<>"']/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that an HTML parser drops or replaces, so that they would be invisible. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;
const CONTROL_PICTURES = 0x2400;
/** Controls beyond ASCII have no symbols in Unicode. */
const REPLACEMENT = '\ufffd';

/** Escapes a text for the content of an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character]).replace(CONTROL, pictureOf);
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : REPLACEMENT;
}

/** Serialises data for a script element of the type `application/json`, which no text in it can end. */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

const GLYPHS: Readonly<Record<string, string>> = {
  '\n': '\u21b5',
  '\t': '\u21e5',
  ' ': '\u00b7',
  '\u00a0': '\u237d',
};
/** Invisible characters: white space except the plain space, controls and format characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u;

/** True for an invisible text. */
export function isUnseen(text: string): boolean {
  return BLANK.test(text);
}

/** A changed text with symbols for invisible characters. */
export function showUnseen(text: string): string {
  const shown = text.replace(UNSEEN, glyphOf);
  return isUnseen(text) ? shown.replaceAll(' ', GLYPHS[' ']) : shown;
}

/** The same for a whole block, with its lines. */
export function showUnseenLines(text: string): string {
  return text.split('\n').map(showUnseen).join('\n');
}

function glyphOf(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return GLYPHS[character] ?? `[U+${code}]`;
}
