import type { Document } from '../../text/document.ts';
import { perDocument } from '../../text/per-document.ts';
import { lowerBound, type Span } from '../../text/span.ts';
import { type Finding, isFlag, type Rule } from '../rule.ts';
import type { CandidateRule } from './analysis.ts';
import { isNonStandard, isTechnical } from './matching/register.ts';

const NOTHING: readonly Finding[] = [];

/** Rules that look for traces of software, or for the phrases of the user: they apply to any text. */
const IN_ANY_TEXT: ReadonlySet<string> = new Set([
  'translation/user-phrase',
  'translation/machine-residue',
  'translation/unknown-token',
  'translation/other-script',
  'translation/language-gloss',
]);

/** Rules about grammar and spelling: dialect, verse and older English have rules of their own. */
const IN_STANDARD_ENGLISH: ReadonlySet<string> = new Set(
  `adjective-order calque impossible-order doubled-word glued-words literal-phrase
  name-misspelt repeated-word untranslated-word untranslated-clause wrong-form wrong-preposition
  tokeniser-residue verb-form construction grammar mass-noun-plural odd-capital noun-capital noun-phrase name-two-ways pronoun-gender lower-case-start lower-case-name`
    .split(/\s+/u)
    .map((name) => `translation/${name}`),
);

/**
 * Removes a rule's flags in shielded places, in code and lists of fields, on words or phrases of the accept
 * list, and on names of the names list.
 */
export function withSuppression({ candidates, ...rule }: CandidateRule): Rule {
  return {
    ...rule,
    check: (doc) => (candidates?.(doc).length === 0 ? NOTHING : unsuppressed(doc, rule)),
  };
}

/** The accept list and the names list, normalised. */
const acceptedIn = perDocument(({ options }: Document): readonly string[] =>
  [...options.accept, ...options.names].map(normalised).filter((word) => word !== ''),
);

function unsuppressed(doc: Document, rule: Pick<Rule, 'id' | 'check'>): readonly Finding[] {
  let left: Finding[] | undefined;
  for (const finding of rule.check(doc)) {
    if (isShielded(doc, finding.span) || !isItsText(doc, rule.id, finding.span)) continue;
    const accepted = acceptedIn(doc);
    if (accepted.length > 0 && isFlag(finding) && isAccepted(doc, finding.span, accepted)) continue;
    left ??= [];
    left.push(finding);
  }
  return left ?? NOTHING;
}

/** True if the rule applies to the kind of text around a flag. */
function isItsText(doc: Document, rule: string, span: Span): boolean {
  if (IN_ANY_TEXT.has(rule)) return true;
  if (isTechnical(doc, span)) return false;
  return !IN_STANDARD_ENGLISH.has(rule) || !isNonStandard(doc, span);
}

function isShielded({ shielded }: Document, span: Span): boolean {
  const next = shielded[lowerBound(shielded, span.start)];
  return next !== undefined && next.start < span.end;
}

/** True if an accepted phrase covers the flagged words, or is part of them, in whole words. */
function isAccepted(doc: Document, { start, end }: Span, accepted: readonly string[]): boolean {
  const flagged = ` ${normalised(doc.text.slice(start, end))} `;
  const around = ` ${normalised(doc.text.slice(Math.max(0, start - 60), Math.min(doc.text.length, end + 60)))} `;
  return accepted.some((phrase) => {
    if (flagged.includes(` ${phrase} `)) return true;
    return ` ${phrase} `.includes(flagged) && around.includes(` ${phrase} `);
  });
}

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

function normalised(text: string): string {
  return text.toLowerCase().replace(NOT_WORD, ' ').trim();
}
