import { isInvisible, isOddSpace } from './suspects.ts';

/** True if a joiner between two UTF-16 units is needed, by an emoji or by a script with joined forms. */
export function isJoinerNeeded(before: number, after: number): boolean {
  return isBeyondLatin(before, 0x590) || isBeyondLatin(after, 0x590);
}

/** True for a unit of a script at or after `from`; marks and white space belong to none. */
export function isBeyondLatin(code: number, from: number): boolean {
  return code >= from && !(code >= 0x2000 && code <= 0x206f) && !isInvisible(code) && !isOddSpace(code);
}
