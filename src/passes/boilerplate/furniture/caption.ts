import type { Found } from './automaton.ts';
import type { Certainty } from './entry.ts';
import { labelsAt } from './labels.ts';
import { type Block, GAP, hasWord } from './reading.ts';
import { creditSlot, wireSlot } from './slots/credit.ts';
import { oneNameEnds } from './slots/person-name.ts';

/** A line that ends in the credit of its picture. */
export interface Caption {
  readonly certainty: Certainty;
  /** The word with which the credit begins. */
  readonly at: number;
}

/** A longer line is a paragraph. In UTF-16 units, or in words. */
const LONGEST = 420;
const MOST_WORDS = 45;
/** A caption with more words, or with several sentences, looks like a paragraph with a credit at its end. */
const SURE_WORDS = 32;
/** The maximum number of words in a credit. */
const MOST_CREDIT = 14;
/** Signs of a credit; without one no label is looked up. */
const HINT =
  /©|phot|foto|image|pictur|illustrat|graphic|credit|courtesy|screenshot|video|getty|reuters|shutterstock|\/|\b(?:AFP|AP|EPA|dpa|ANSA|EFE)\b/iu;
/** Words that begin a credit without a mark before them. */
const PICTURE_WORD = /^(?:©|photos?|photographs?|foto)$/u;
const MAY_PART = GAP.mark | GAP.bar | GAP.stop | GAP.bracket;

/**
 * A short line that ends in the credit of a picture: `The new bridge. Photo: Anna Bauer / dpa`, `The new
 * bridge (Anna Bauer/AFP)`. A mark, a bracket or the end of a sentence separates the credit, or it begins
 * with ©.
 */
export function captionOf(block: Block): Caption | undefined {
  const { line } = block;
  if (line.length > LONGEST || !HINT.test(line.slice(-120)) || hasWord(block, MOST_WORDS)) return undefined;
  const size = block.words.length;
  for (let at = Math.max(2, size - MOST_CREDIT); at < size; at++) {
    const strength = creditAt(block, at, size);
    if (strength)
      return { certainty: strength === 'named' && isOneSentence(block, at) ? 'sure' : 'likely', at };
  }
  return undefined;
}

/** Whether a credit from this word to the end names its kind (`Photo:`, ©), or only the person or agency. */
function creditAt(block: Block, at: number, size: number): 'named' | 'bare' | undefined {
  const isParted = (block.gaps[at] & MAY_PART) > 0;
  const isNamed = PICTURE_WORD.test(block.words[at]);
  if (!isParted && !isNamed) return undefined;
  if (labelsAt(block, at).some((found) => isCredit(found, at, size))) {
    // `She wants a photo Anna Bauer` has neither a mark nor a sign.
    if (isParted || block.words[at] === '©') return 'named';
    return block.kinds[at] === 'capital' || isAfterComma(block, at) ? 'bare' : undefined;
  }
  return isParted && isSharedCredit(block, at, size) ? 'bare' : undefined;
}

/** A single word is not a credit: `A Farm Picture`. */
const isCredit = ({ entry, end, free, known }: Found, at: number, size: number): boolean =>
  end === size &&
  end > at + 1 &&
  free < 0 &&
  known > 0 &&
  entry.function === 'photo-credit' &&
  entry.certainty !== 'context';

/** A person and an agency separated by a slash: `Anna Bauer/AFP`, `REUTERS/Anna Bauer`; or a picture agency. */
function isSharedCredit(block: Block, at: number, size: number): boolean {
  if (creditSlot(block, at)[0] !== size) return false;
  const credit = block.line.slice(block.starts[at], block.ends[size - 1]);
  if (PICTURE_AGENCY.test(credit)) return true;
  if (!credit.includes('/')) return false;
  let hasName = false;
  let hasAgency = false;
  for (let place = at; place < size; place++) {
    if (oneNameEnds(block, place).length > 0) hasName = true;
    else if (wireSlot(block, place).length > 0) hasAgency = true;
  }
  return hasName && hasAgency;
}

const PICTURE_AGENCY =
  /getty images|shutterstock|depositphotos|istock|imago|picture alliance|adobe stock|alamy/iu;

const isAfterComma = (block: Block, at: number): boolean =>
  block.line.slice(block.ends[at - 1], block.starts[at]).includes(',');

function isOneSentence(block: Block, at: number): boolean {
  if (at > SURE_WORDS) return false;
  let stops = 0;
  // A full stop after an initial or a short title does not end a sentence.
  for (let place = 1; place <= at; place++)
    if (block.gaps[place] & GAP.stop && block.words[place - 1].length > 3) stops++;
  return stops < 2;
}
