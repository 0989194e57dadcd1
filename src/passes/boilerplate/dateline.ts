import type { Span } from '../../text/span.ts';
import type { Page } from './page.ts';

/** How far around the title byline and date are looked for, in blocks. */
const BEFORE = 4;
const AFTER = 12;
const LONGEST = 160;

/** `By Jane Doe` in six languages: the names are one to four capitalised words, with particles. */
const BYLINE =
  /^(?:(?:written |posted |reported )?by|von|par|por|di|door|text:|autor(?:in)?:|author:)[ \t]+((?:(?:de|van|von|der|la|del|al)[ \t]+|\p{Lu}[\p{L}.'\u2019-]{0,30}[ \t]*){1,5})/iu;
const NAME = /^(?:\p{Lu}[\p{L}.'\u2019-]{0,30}|de|van|von|der|la|del|al|and|und|et|y|e)$/u;
const MONTH =
  '(?:jan(?:uary|uar|\\.)?|feb(?:ruary|ruar|\\.)?|m\u00e4rz|mar(?:ch|\\.)?|apr(?:il|\\.)?|ma[iy]|jun[ei]?|jul[iy]?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|o[ck]t(?:ober|\\.)?|nov(?:ember|\\.)?|de[cz](?:ember|\\.)?)';
/** A day with month and year, in words or figures. */
const DATE = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|${MONTH}[ \\t]{1,2}\\d{1,2}(?:st|nd|rd|th)?,?[ \\t]{1,2}\\d{4}|\\d{1,2}\\.?[ \\t]{1,2}${MONTH},?[ \\t]{1,2}\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}`,
  'iu',
);

/** The name of the author, from a line that begins with \`By\` and holds little else. */
export function findByline({ spans, text }: Page, title: number): Span | undefined {
  for (let block = Math.max(0, title - BEFORE); block < Math.min(spans.length, title + AFTER); block++) {
    const { start, end } = spans[block];
    if (end - start > LONGEST) continue;
    const line = text.slice(start, end);
    const found = BYLINE.exec(line);
    if (!found) continue;
    const name = found[1].trimEnd();
    const words = name.split(/\s+/u);
    if (words.length < 2 || words.length > 6 || !words.every((word) => NAME.test(word))) continue;
    const at = start + found[0].indexOf(found[1]);
    return { start: at, end: at + name.length };
  }
  return undefined;
}

/** The first full date in a short line near the title. */
export function findDate({ spans, text }: Page, title: number): Span | undefined {
  for (let block = Math.max(0, title - BEFORE); block < Math.min(spans.length, title + AFTER); block++) {
    const { start, end } = spans[block];
    if (end - start > LONGEST) continue;
    const found = DATE.exec(text.slice(start, end));
    if (found) return { start: start + found.index, end: start + found.index + found[0].length };
  }
  return undefined;
}
