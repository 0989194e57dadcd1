import { isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { EditFinding, Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { isOrdinary, isPlain, isTitleWord, isUnknown } from '../evidence/lexicon.ts';
import { isWrittenSmall } from '../evidence/unknown-words.ts';
import { firstWord, type Word } from '../marks/words.ts';
import { hasPlainWord, TITLE_SAMPLE } from '../quotations/phrase.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { findAccidentalCapitals } from '../repair/accidental-capital.ts';
import { lowercaseEdit } from '../repair/edits.ts';

/** How many capitals of a fragment to lower: only the first words are capitalised by accident. */
const MOST_LOWERED = 2;

export const capitalInsideFragment: Rule = {
  id: 'quotes/capital-inside-fragment',
  effect: 'fix',
  summary: 'Write ordinary words in lower case in a quoted fragment that was split from its sentence',
  why: 'Translation engines capitalise a quoted fragment like a sentence or title. Only if the document shows that its quotations were split off; names keep their capitals.',
  examples: [
    {
      before:
        'The talks went on\u201cas planned\u201d in May. The troops join in August\u201cDeep Cooperation\u201d between the armies.',
      after:
        'The talks went on\u201cas planned\u201d in May. The troops join in August\u201cdeep cooperation\u201d between the armies.',
    },
    {
      before:
        'Twelve \u201cmobile\u201d buses stop in the villages, \u201cOpening the last mile of reading\u201d.',
      after:
        'Twelve \u201cmobile\u201d buses stop in the villages, \u201copening the last mile of reading\u201d.',
    },
    {
      before: 'The affair could \u201cHarm the name of the town\u201d, he said.',
      after: 'The affair could \u201charm the name of the town\u201d, he said.',
    },
    {
      before: 'It was \u201cdeeply moving\u201d and \u201cQuite true\u201d.',
      after: 'It was \u201cdeeply moving\u201d and \u201cquite true\u201d.',
    },
    { keep: 'She joined the \u201cSave our rivers\u201d march and read the \u201cWelt am Sonntag\u201d.' },
    { keep: 'She sang her song, \u201cKilling me softly\u201d, and the \u201cBig Seven\u201d met again.' },
    { keep: 'The so-called \u201cSpecial Relationship\u201d Churchill spoke of is old.' },
    { keep: 'The ministry said: \u201cTalks go on.\u201d' },
    { keep: 'He sang \u201cLet It Be\u201d at the end.' },
    { keep: 'The \u201c\u00c9lys\u00e9e\u201d and the \u201cQuai d\u2019Orsay\u201d declined to comment.' },
    { keep: 'the \u201cVostok\u201d (\u201cEast\u201d, in English) exercises' },
    { keep: 'The film (\u201cCasablanca\u201d) won.' },
  ],
  check: (doc) =>
    findAccidentalCapitals(doc, analysisOf(doc).splitSentences).flatMap((quotation) =>
      lowercaseFirstWords(doc, quotation),
    ),
};

/** `“Welt am Sonntag”`, `“Corriere della Sera”`: the second word is in another language. */
const FOREIGN =
  /^[\p{L}'\u2019]+ (?:am|im|vom|zum|zur|und|der|die|das|des|dem|den|f\u00fcr|von|du|d'|et|le|la|les|au|aux|della|dello|delle|di|del|e|y|el|los|las|van|het|och|og)(?!\p{L})/u;

function isSmall(doc: Document, word: Word): boolean {
  return isOrdinary(doc, word) || isWrittenSmall(doc, doc.text.slice(word.start, word.end));
}

function lowercaseFirstWords(doc: Document, { start, end, margin }: Quotation): readonly EditFinding[] {
  const found: number[] = [];
  let count = 0;
  let plain = 0;
  const { text } = doc;
  const isProse = hasPlainWord(doc, { start, end });
  if (FOREIGN.test(text.slice(start, end))) return [];
  const opening = firstWord(text, start, end);
  const startsWithPlain = opening !== undefined && isPlain(opening);
  for (let word = firstWord(text, start, end); word; word = firstWord(text, word.end, end)) {
    if (++count > TITLE_SAMPLE) break;
    if (
      count > MOST_LOWERED &&
      (found.length === 0 || (isTitleWord(text, word) && !(isProse && isUnknown(text, word))))
    )
      return [];
    if (!isUpper(text.charCodeAt(word.start))) {
      if (count === 1) return [];
      plain++;
    } else if (count <= MOST_LOWERED && isSmall(doc, word)) found.push(word.start);
    // `“Big Seven”`: a name keeps both capitals; in `“The Gordon problem”` the name is the second word.
    else if (count === 1 || (count <= MOST_LOWERED && !startsWithPlain)) return [];
  }
  // Three capitalised words in a row are a title or a name.
  if (count > 2 && plain === 0) return [];
  return found.map((at) => lowercaseEdit(doc, at, margin));
}
