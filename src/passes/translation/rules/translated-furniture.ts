import { isMostlyName } from '../../../knowledge/english-words.ts';
import { isUpper } from '../../../text/characters.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import type { Rule } from '../../rule.ts';
import { type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import type { Entry } from '../matching/phrase-line.ts';
import { phraseAt } from '../matching/phrase-matcher.ts';
import { firstToken, formAt, LOWER, SHIELDED, UPPER } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Badges that need neither capitals nor a mark before a headline. */
const BARE_BADGES = new Set(['direct', 'in direct']);
/** Marks that separate a label from the headline. */
const MARKS = new Set([':', '-', '\u2013', '\u2014', '|', '\u00bb', '>', '\u203a', '\u25ba', '\u2022']);

interface PhraseSpan {
  readonly first: number;
  /** The token after the phrase. */
  readonly next: number;
  readonly end: number;
}

/** True if a headline follows: a capital after the phrase in the same block. */
function leadsToHeadline(words: Words, { next, end }: PhraseSpan): boolean {
  let token = next;
  while (token < words.length && token <= next + 1 && MARKS.has(formAt(words, token))) token++;
  const following = words.text.charCodeAt(words.start[token]);
  return (
    token < words.length &&
    words.start[token] < end &&
    (isUpper(following) || following === 0x201c || following === 34 || following <= 57)
  );
}

/** Words that only begin a sentence: `Direct The talks go on`. */
const OPENERS = wordSet(
  'the a an he she it they when while other these those this that there if after professor',
);

function isBadge(words: Words, span: PhraseSpan, entry: Entry): boolean {
  const { first, next } = span;
  if (
    words.shape[first] === LOWER ||
    !leadsToHeadline(words, { ...span, next: formAt(words, next) === '.' ? next + 1 : next })
  )
    return false;
  let isShouted = true;
  for (let token = first; token < next; token++) if (words.shape[token] !== UPPER) isShouted = false;
  const mark = formAt(words, next);
  if (isShouted) return mark === '.' || MARKS.has(mark);
  const phrase = entry.words.join(' ');
  if (mark === '|') return true;
  return (
    BARE_BADGES.has(phrase) &&
    mark !== '.' &&
    words.start[next] === words.end[next - 1] + 1 &&
    !MARKS.has(mark) &&
    // `Direct File`, `Direct Shopify integration`: an adjective.
    // `Direct Shopify, WooCommerce and other integrations`
    ((isMostlyName(mark) && formAt(words, next + 1) !== ',') || OPENERS.has(mark))
  );
}

function isLink(words: Words, span: PhraseSpan, entry: Entry): boolean {
  if (words.shape[span.first] === LOWER || !leadsToHeadline(words, span)) return false;
  const mark = formAt(words, span.next);
  if (MARKS.has(mark)) return entry.words.length > 1 || mark === ':';
  const gap = words.text.slice(words.end[span.next - 1], words.start[span.next]);
  return gap.length > 1 || /[\u00a0\t]/u.test(gap);
}

/** The end of a rubric with a proper name: `INFO FRANCEINFO.`, `INFO LE FIGARO -`. */
function rubricEnd(words: Words, first: number, end: number): number {
  if (words.shape[first] !== UPPER) return -1;
  for (
    let token = first + 1;
    token < Math.min(words.length, first + 6) && words.start[token] < end;
    token++
  ) {
    const form = formAt(words, token);
    if (form === '.' || MARKS.has(form)) return token > first + 1 ? token : -1;
    if (words.shape[token] !== UPPER && form.length > 1) return -1;
  }
  return -1;
}

const FLAG = {
  type: 'addition',
  severity: 'warning',
  message: 'Page furniture that was translated with the article; it is not part of the text.',
} as const;

export const translatedFurniture: Rule = {
  id: 'translation/translated-furniture',
  effect: 'flag',
  summary: 'Point out the badge or link of a page that was translated with the article',
  why: 'EN DIRECT becomes “Direct Emmanuel Macron is …”, LIRE AUSSI becomes “Read also:”. At the start of a block only, before a headline; a sentence that begins like this (`Direct talks began`) continues in lower case.',
  examples: [
    { flag: '⟦Direct⟧ Emmanuel Macron is due to travel to Abu Dhabi.' },
    { flag: '⟦INTERVIEW.⟧ The minister explains her plans for the schools.' },
    { flag: 'The bridge is closed.\n\n⟦To read :⟧ A new bridge for the town\n\nWork on it began in May.' },
    { keep: 'Direct talks began on Monday in Geneva.' },
    { keep: 'Interview: what the minister said about the schools on Monday.', because: 'an English label' },
    { keep: 'To read Proust takes a summer.' },
    { keep: 'Maps of the area are sold at the kiosk.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    let first = 0;
    for (const { span } of doc.blocks) {
      first = firstToken(words, span.start, first);
      while (first < words.length && words.start[first] < span.end && MARKS.has(formAt(words, first)))
        first++;
      if (first >= words.length || words.start[first] >= span.end || words.context[first] & SHIELDED)
        continue;
      const found = labelAt(words, first, span.end);
      if (found)
        yield flagTokens(
          words,
          { first, last: found.last },
          { ...FLAG, confidence: 0.9, evidence: found.evidence },
        );
    }
  },
};

interface PageLabel {
  readonly last: number;
  readonly evidence: readonly string[];
}

function labelAt(words: Words, first: number, end: number): PageLabel | undefined {
  for (const [lexicon, fits] of [
    ['badges', isBadge],
    ['links', isLink],
  ] as const) {
    const found = phraseAt(words, first, lexicon);
    if (!found) continue;
    const { entry } = found;
    const next = found.last + 1;
    if (next >= words.length || words.start[next] >= end || !fits(words, { first, next, end }, entry))
      continue;
    const mark = formAt(words, next);
    return {
      last: mark === '.' || MARKS.has(mark) ? next : next - 1,
      evidence: entry.note ? [`as from ${entry.note}`] : [],
    };
  }
  if (formAt(words, first) !== 'info' && formAt(words, first) !== 'infos') return undefined;
  const rubric = rubricEnd(words, first, end);
  return rubric > 0 ? { last: rubric, evidence: ['as from French INFO …'] } : undefined;
}
