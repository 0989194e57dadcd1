import { perDocument } from '../../../text/per-document.ts';
import type { FlagFinding } from '../../rule.ts';
import { type CandidateRule, tokensAmong } from '../analysis.ts';
import { isTechnical } from '../matching/register.ts';

/** Marks that translation software leaves: the unknown-word token, subword joints, sentence marks. */
const TOKENS =
  /<\/?(?:unk|pad|s|bos|eos|mask)>|\[UNK\]|@-@|(?<=\p{L})@@(?=\s)|\u2581|(?<=\s)##(?=\p{Ll})|&lt;unk&gt;/gu;
/**
 * Each of those marks contains one of these characters. Many texts contain a `<` or an `@`, and the pattern is slow.
 */
const TOKEN_SIGNS = [
  ...['unk', 'pad', 's', 'bos', 'eos', 'mask'].flatMap((name) => [`<${name}>`, `</${name}>`]),
  ...['[UNK]', '@-@', '@@', '\u2581', '##', '&lt;unk&gt;'],
];
/** Sentences in which a translator or a language model refers to itself. */
const REMARKS =
  /\b(?:as an ai language model|here is the (?:english )?translation|here's the (?:english )?translation|translated (?:by|with|from \w{3,12} by) (?:google|deepl|yandex|bing)(?: translate)?|this (?:article|text|page) (?:was|has been) (?:automatically|machine)[ -]translated|(?:automatic|machine) translation from \w{3,12}|translator's note:)/giu;
const REMARK_STARTS = ['AI language model', 'ranslat'];
const SUSPECTS = ['<', '@', '\u2581', '#', '[', '&'];
const suspects = tokensAmong(SUSPECTS);
/** Nearly no text contains the start of a remark: searching for it is faster than testing every word. */
const remarkStarts = perDocument(({ text }) => REMARK_STARTS.filter((start) => text.includes(start)));

function residue(match: RegExpExecArray, isRemark: boolean): FlagFinding {
  return {
    span: { start: match.index, end: match.index + match[0].length },
    type: isRemark ? 'addition' : 'characters',
    severity: isRemark ? 'warning' : 'error',
    confidence: isRemark ? 0.85 : 0.97,
    message: isRemark
      ? 'A remark of the translator, not of the article.'
      : 'A token of the translation software was left in the text.',
  };
}

export const machineResidue: CandidateRule = {
  id: 'translation/machine-residue',
  effect: 'flag',
  candidates: (doc) => (suspects(doc).length > 0 ? suspects(doc) : remarkStarts(doc)),
  summary: 'Point out what translation software left behind',
  why: 'Unknown-word tokens (`<unk>`), subword joints (`@-@`, `##ing`) and remarks of the translator (`Here is the translation`). None of them occurs in edited text.',
  examples: [
    { flag: 'In minute 89 ⟦<unk>⟧ Ronaldo scored.' },
    { flag: 'A two ⟦@-@⟧ year plan.' },
    { keep: 'Heading two is written with ## in Markdown.' },
    { keep: 'The translation of the book took years.' },
  ],
  *check(doc) {
    const { text } = doc;
    if (TOKEN_SIGNS.some((sign) => text.includes(sign))) {
      for (const match of text.matchAll(TOKENS)) {
        const finding = residue(match, false);
        if (match[0] !== '##' || !isTechnical(doc, finding.span)) yield finding;
      }
    }
    if (remarkStarts(doc).length > 0) {
      for (const match of text.matchAll(REMARKS)) yield residue(match, true);
    }
  },
};
