import type { Span } from '../../../text/span.ts';
import type { Page } from '../analysis.ts';
import { DATE_SOURCE } from './date.ts';
import { LONGEST_LINE, linesNearTitle } from './near-title.ts';

/** `By Jane Doe` in six languages, at the beginning of a line or after a date. */
const BYLINE = new RegExp(
  `^(?:(?:(?:published|posted)[ \\t]+(?:on[ \\t]+)?)?(?:${DATE_SOURCE})[ \\t]*[|,\u00b7\u2022\u2013\u2014-]?[ \\t]*)?` +
    '(?:(?:(?:written|posted|reported|published|text|words|story) )?by:?|von|par|por|di|door|text:|autor(?:in)?:|author:)[ \\t]+',
  'iu',
);
/** Cheap test before the byline pattern. */
const BY = /(?:by:?|von|par|por|di|door|text:|autor(?:in)?:|author:)[ \t]/iu;
/** One to five capitalised words, with particles. */
const NAMES = /^(?:(?:de|van|von|der|la|del|al)[ \t]+|\p{Lu}[\p{L}.'\u2019-]{0,30}[ \t]*){1,5}/u;
const NAME = /^(?:\p{Lu}[\p{L}.'\u2019-]{0,30}|de|van|von|der|la|del|al|and|und|et|y|e)$/u;
/** Words that begin the next remark on the line and are not part of the name. */
const NEXT_REMARK =
  /[ \t]+(?:Last|Updated|Published|Posted|On|In|At|Senior|Staff|Date|BBC|CNN|AP|AFP|Reuters|Min|Reviewed|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\b.*$/u;

/** The name of the author: from a line that begins with `By`, or a name below the title that the page explains. */
export function findByline(page: Pick<Page, 'spans' | 'text'>, title: number): Span | undefined {
  for (const { start, end } of linesNearTitle(page, title)) {
    const line = page.text.slice(start, end);
    const by = BY.test(line) ? BYLINE.exec(line) : null;
    const name = by ? nameAt(page.text, { start: start + by[0].length, end }) : undefined;
    if (name) return name;
  }
  return nameUnderTitle(page, title);
}

/** The name of a person at the start of a span of text. */
function nameAt(text: string, { start, end }: Span): Span | undefined {
  const found = NAMES.exec(text.slice(start, end));
  const name = found?.[0].replace(NEXT_REMARK, '').trimEnd() ?? '';
  const words = name.split(/\s+/u);
  const isName = words.length >= 2 && words.length <= 6 && words.every((word) => NAME.test(word));
  return isName ? { start, end: start + name.length } : undefined;
}

/** How far below the title to search for a line that consists of a name, in blocks. */
const UNDER = 4;
const LONGEST_NAME = 40;
/** Words after a name that give the person's profession. */
const IS_SOMEBODY =
  /^,?[ \t].{0,120}\b(?:writer|journalist|editor|reporter|author|blogger|contributor|correspondent|columnist|photographer|founder|professor|consultant|engineer|manager|specialist|expert|director|coach|teacher|strategist|analyst|developer|researcher|dietitian|nutritionist|writes|Journalist(?:in)?|Redakteur(?:in)?|Autor(?:in)?|journaliste|periodista)\b/u;

/** A line under the title that consists of a name, if another line of the page tells who that is. */
function nameUnderTitle({ spans, text }: Pick<Page, 'spans' | 'text'>, title: number): Span | undefined {
  for (let block = title + 1; block <= Math.min(spans.length - 1, title + UNDER); block++) {
    const { start, end } = spans[block];
    if (end - start > LONGEST_NAME) continue;
    const span = nameAt(text, { start, end });
    if (span?.end !== end) continue;
    const name = text.slice(start, end);
    const isKnown = spans.some(
      (other, index) =>
        index > block &&
        text.startsWith(name, other.start) &&
        IS_SOMEBODY.test(
          text.slice(other.start + name.length, Math.min(other.end, other.start + LONGEST_LINE)),
        ),
    );
    if (isKnown) return span;
  }
  return undefined;
}
