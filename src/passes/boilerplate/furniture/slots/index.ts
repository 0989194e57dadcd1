import { agencySlot, creditSlot, wireSlot } from './credit.ts';
import { dateSlot, daySlot, monthSlot } from './date.ts';
import { durationSlot } from './duration.ts';
import { languageSlot } from './language.ts';
import { networkSlot } from './network.ts';
import { figureSlot, numberSlot } from './number.ts';
import { nameSlot } from './person-name.ts';
import { citySlot, sectionSlot, siteSlot } from './place.ts';
import type { Slot } from './slot.ts';
import {
  addressSlot,
  codeSlot,
  handleSlot,
  hashtagSlot,
  lettersSlot,
  phoneSlot,
  restSlot,
  wordsSlot,
  yearSlot,
} from './text.ts';
import { timeSlot } from './time.ts';

/** The names that may be in braces in a pattern. */
export const SLOTS: ReadonlyMap<string, Slot> = new Map([
  ['{name}', nameSlot],
  ['{number}', numberSlot],
  ['{figure}', figureSlot],
  ['{date}', dateSlot],
  ['{day}', daySlot],
  ['{time}', timeSlot],
  ['{year}', yearSlot],
  ['{duration}', durationSlot],
  ['{section}', sectionSlot],
  ['{headline}', restSlot],
  ['{rest}', restSlot],
  ['{words}', wordsSlot],
  ['{network}', networkSlot],
  ['{site}', siteSlot],
  ['{city}', citySlot],
  ['{agency}', agencySlot],
  ['{credit}', creditSlot],
  ['{wire}', wireSlot],
  ['{letters}', lettersSlot],
  ['{hashtag}', hashtagSlot],
  ['{code}', codeSlot],
  ['{month}', monthSlot],
  ['{url}', addressSlot],
  ['{handle}', handleSlot],
  ['{phone}', phoneSlot],
  ['{language}', languageSlot],
]);

/** The slots that take the rest of the block. */
export const FREE_SLOTS: ReadonlySet<string> = new Set(['{headline}', '{rest}']);
