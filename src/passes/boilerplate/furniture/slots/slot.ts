import type { Block } from '../reading.ts';

/**
 * Reads what fills a slot.
 * @returns the places after it, one for each way to read it; none when nothing there fills the slot.
 */
export type Slot = (block: Block, at: number) => readonly number[];

export const NOWHERE: readonly number[] = [];
