import type { Block } from '../reading.ts';

/**
 * Reads the content of a slot.
 * @returns the places after it, one for each possible reading; none if nothing fits the slot.
 */
export type Slot = (block: Block, at: number) => readonly number[];

export const NOWHERE: readonly number[] = [];
