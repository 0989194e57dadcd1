import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import type { FlagFinding, IssueType, Rule, Severity } from '../../rule.ts';
import type { CandidateRule } from './candidates.ts';
import type { Entry } from './phrase-line.ts';
import { type Found, fitsNeighbours, type LexiconName, phrasesIn } from './phrase-matcher.ts';
import { HEADING, type Words, wordsOf } from './token-context.ts';

/** A rule that consists of a list of phrases. */
export interface PhraseRule extends Pick<Rule, 'id' | 'summary' | 'why' | 'examples'> {
  readonly lexicon: LexiconName;
  readonly type: IssueType;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: (written: string, entry: Entry) => string;
  /** False if the English phrase is shown but not suggested, because it may not fit the sentence. */
  readonly suggests?: boolean;
  /** False if the phrase is correct English after all. */
  readonly isWrong?: (words: Words, found: Found) => boolean;
}

/** Makes a rule from a list of English phrases. It flags nothing in other languages. */
export function phraseRule({
  lexicon,
  type,
  severity,
  confidence,
  message,
  suggests = true,
  isWrong,
  ...rule
}: PhraseRule): CandidateRule {
  return {
    ...rule,
    effect: 'flag',
    candidates: (doc) => phrasesIn(doc, lexicon),
    *check(doc: Document) {
      if (!isEnglish(doc.language)) return;
      const words = wordsOf(doc);
      for (const found of phrasesIn(doc, lexicon)) {
        if (!fitsNeighbours(words, found) || (isWrong && !isWrong(words, found))) continue;
        yield flagOf(words, found, { type, severity, confidence, message, suggests });
      }
    },
  };
}

type FlagTemplate = Pick<PhraseRule, 'type' | 'severity' | 'confidence' | 'message' | 'suggests'>;

function flagOf(words: Words, { entry, first, last }: Found, template: FlagTemplate): FlagFinding {
  const span = { start: words.start[first], end: words.end[last] };
  const written = words.text.slice(span.start, span.end);
  return {
    span,
    type: template.type,
    severity: template.severity,
    confidence: template.confidence,
    message: template.message(written, entry),
    ...(entry.note ? { evidence: [entry.note] } : {}),
    ...(entry.suggestion && template.suggests ? { suggestion: cased(entry.suggestion, written) } : {}),
  };
}

/** A suggestion, capitalised like the text. */
function cased(suggestion: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? suggestion[0].toUpperCase() + suggestion.slice(1) : suggestion;
}

/** True in a heading, where words are left out. */
export function isClipped(words: Words, token: number): boolean {
  return (words.context[token] & HEADING) !== 0;
}
