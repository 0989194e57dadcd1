import type { Document } from '../../../text/document.ts';
import type { EditFinding, Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { confidenceOf, isDetached, MIN_MARGIN } from '../quotations/delimiters.ts';
import type { GlyphDamage } from '../repair/glyph-repair.ts';

/**
 * The rules of damaged glyphs. They share one decision, `glyphRepairs` of the analysis: which mark a
 * delimiter should have. Each rule names one kind of damage, so that a user can select it and a report can
 * explain it.
 */

type Kind = Pick<Rule, 'summary' | 'why' | 'examples'> & { readonly kind: GlyphDamage };

const KINDS: readonly Kind[] = [
  {
    kind: 'wrong-direction',
    summary: 'Turn a curly quotation mark that points the wrong way',
    why: 'Software that makes straight marks curly one by one looks only at the characters beside each. Here the whole paragraph decides which way is right.',
    examples: [
      { before: '\u201dWe will go,\u201d she said.', after: '\u201cWe will go,\u201d she said.' },
      {
        before: 'He called it \u201ca mess\u201c and left.',
        after: 'He called it \u201ca mess\u201d and left.',
      },
      { keep: '\u2018\u2019Ello, \u2019ello,\u2019 said the constable.' },
      { keep: 'The class of \u201968 and the summer of \u201976 were remembered.' },
      { keep: 'Fish \u2019n\u2019 chips \u2019round the corner.' },
      { keep: 'Mind your p\u2019s and q\u2019s; dot the i\u2019s.' },
      { keep: '\u2018It is what it is,\u2019 he said.' },
      { keep: '1980\u2019s and 1990\u2019s (older style)' },
    ],
  },
  {
    kind: 'mismatched-family',
    summary: 'Use marks of one family at both ends of a quotation',
    why: 'Texts pasted from several sources close with a different mark than they opened with. The mark that agrees with the document decides.',
    examples: [
      {
        before: '\u201cWe will go," she said. \u201cNow.\u201d',
        after: '\u201cWe will go,\u201d she said. \u201cNow.\u201d',
      },
      {
        before: 'It was a \u2018success story\u201d of a \u201cgreat\u201d town.',
        after: 'It was a \u201csuccess story\u201d of a \u201cgreat\u201d town.',
      },
      { keep: '\u201cShe said, \u2018I heard him say \u201cno.\u201d\u2019\u201d' },
      { keep: '"He told me, \'Go home,\' and I did," she said.' },
      { keep: "She is known as Maria 'Mimi' Lopez." },
      { keep: "At 5 o'clock, the '80s band's \"Greatest Hits\" tour began." },
    ],
  },
  {
    kind: 'guillemets',
    summary: 'Replace guillemets around English words by the quotation marks of the document',
    why: 'Translations from French, Russian and other languages keep the marks of the original. Words of the other language keep theirs.',
    examples: [
      {
        before: 'The paper spoke of \u00aba great success\u00bb in the north.',
        after: 'The paper spoke of "a great success" in the north.',
      },
      { before: 'He called it \u00bba mess\u00ab and left.', after: 'He called it "a mess" and left.' },
      { keep: 'In French, quotation marks look like \u00ab ceci \u00bb.' },
    ],
  },
  {
    kind: 'low-marks',
    summary: 'Replace low quotation marks around English words by the marks of the document',
    why: 'Translations from German, Polish and other languages keep the marks of the original. Words of the other language keep theirs.',
    examples: [
      {
        before: 'They spoke of the \u201edeal of the century\u201c at home.',
        after: 'They spoke of the \u201cdeal of the century\u201d at home.',
      },
      { before: 'He said: ,,We will go." Then he left.', after: 'He said: "We will go." Then he left.' },
      { keep: 'Der Spiegel titled the piece \u201eDas Ende\u201c.' },
      { keep: 'In German they look like \u201edies\u201c.' },
    ],
  },
  {
    kind: 'latex',
    summary: 'Replace the quotation marks of LaTeX and of typewriters by the marks of the document',
    why: 'Text from LaTeX sources and old mail opens with grave accents and closes with apostrophes.',
    examples: [
      { before: "He said: ``We will go.'' Then he left.", after: 'He said: "We will go." Then he left.' },
      { keep: "Mind your p's and q's; the players' union met." },
      { keep: "'Tis the season, and 'twas ever thus." },
      { keep: "It lasted 5' 30'' in all." },
    ],
  },
  {
    kind: 'doubled',
    summary: 'Write a doubled quotation mark once',
    why: 'Spreadsheets double a mark to escape it, and scrapers do not undo that.',
    examples: [
      { before: 'These people are ""dry"" by nature.', after: 'These people are "dry" by nature.' },
      { keep: '\u201cShe said, \u2018I heard him say \u201cno.\u201d\u2019\u201d' },
      { keep: 'The field was "" when it was read.' },
      { keep: '"He told me, \'Go home,\'" she said.' },
    ],
  },
  {
    kind: 'escaped',
    summary: 'Drop the backslash before a quotation mark',
    why: 'Left over from JSON or program code. In code itself it stays.',
    examples: [
      { before: 'He said: \\"We will go.\\" Then he left.', after: 'He said: "We will go." Then he left.' },
      { keep: 'The regex is /\\"([^\\"]*)\\"/ and the path C:\\\\"Program Files\\".' },
      { keep: '{"name": "O\'Brien", "height": "6\'"}' },
    ],
  },
  {
    kind: 'corner-brackets',
    summary: 'Replace corner brackets around English words by the marks of the document',
    why: 'Translations from Chinese and Japanese keep the marks of the original.',
    examples: [
      {
        before: 'He called it \u300ca great success\u300d and left.',
        after: 'He called it "a great success" and left.',
      },
      { keep: 'The title is \u300c\u3053\u3093\u306b\u3061\u306f\u300d in the original.' },
    ],
  },
  {
    kind: 'replacement-character-mark',
    summary: 'Restore a quotation mark that became a replacement character or question mark',
    why: 'Decoding with the wrong encoding turns all unknown marks into the same character. The other marks of the paragraph show which mark it was.',
    examples: [
      {
        before: '\ufffdWe will go,\ufffd she said, and \ufffdnow.\ufffd',
        after: '"We will go," she said, and "now."',
      },
      { keep: 'Is it true? Did he go? "Yes," she said.' },
      { keep: 'Really? said the fox.' },
      { keep: '\u201c\u00bfQu\u00e9 pasa?\u201d he asked.' },
    ],
  },
];

/**
 * A rule for each kind, in the order of the table: its findings are those findings of the shared decision
 * that are of its kind.
 */
function rulesOf(
  decide: (doc: Document, kind: GlyphDamage) => readonly EditFinding[],
  kinds: readonly Kind[],
): readonly Rule[] {
  return kinds.map(({ kind, ...texts }) => ({
    id: `quotes/${kind}`,
    effect: 'fix',
    ...texts,
    check: (doc) => decide(doc, kind),
  }));
}

function repairsOf(doc: Document, kind: GlyphDamage): readonly EditFinding[] {
  return analysisOf(doc)
    .glyphRepairs.filter(
      ({ damage, delimiter }) => damage === kind && delimiter.margin >= MIN_MARGIN && !isDetached(delimiter),
    )
    .map(({ delimiter: { mark, margin }, glyph }) => ({
      span: { start: mark.start, end: mark.end },
      text: glyph,
      confidence: confidenceOf(margin),
    }));
}

export const glyphDamage: readonly Rule[] = rulesOf(repairsOf, KINDS);
