/*
 * Finds the ends of Zstandard frames (RFC 8878, section 3.1). Node.js 22 takes truncated data for complete,
 * so this follows the lengths in the format.
 */

/** Follows the frames of a stream. */
export interface FrameCounter {
  push(chunk: Uint8Array): void;
  /** True if the bytes so far end with a frame. */
  isWhole(): boolean;
}

/** What is read next: the number of bytes, and what they mean. */
interface Step {
  readonly wanted: number;
  /** Undefined for skipped bytes. */
  readonly read: (bytes: DataView) => Step;
  /** A frame may begin here, so the data may also end here. */
  readonly isBetween?: true;
  /** The content does not matter. */
  readonly isSkipped?: true;
}

const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a5;
/** The sizes of the dictionary's id and of the content size field, by their flags. */
const DICTIONARY_BYTES = [0, 1, 2, 4];
const SIZE_BYTES = [0, 2, 4, 8];
const CHECKSUM_BYTES = 4;

const BETWEEN: Step = { wanted: 4, isBetween: true, read: readMagic };

function readMagic(bytes: DataView): Step {
  const magic = bytes.getUint32(0, true);
  if (magic === FRAME_MAGIC) return { wanted: 1, read: readDescriptor };
  if (magic >>> 4 !== SKIPPABLE_MAGIC) throw new Error('the compressed data is damaged');
  return { wanted: 4, read: (size) => skip(size.getUint32(0, true), BETWEEN) };
}

function readDescriptor(bytes: DataView): Step {
  const flags = bytes.getUint8(0);
  const isSingle = (flags & 0x20) !== 0;
  const size = flags >> 6 === 0 && isSingle ? 1 : SIZE_BYTES[flags >> 6];
  const rest = (isSingle ? 0 : 1) + DICTIONARY_BYTES[flags & 3] + size;
  return skip(rest, blockAfter((flags & 4) !== 0));
}

function blockAfter(hasChecksum: boolean): Step {
  return {
    wanted: 3,
    read: (bytes) => {
      const header = bytes.getUint8(0) | (bytes.getUint8(1) << 8) | (bytes.getUint8(2) << 16);
      // A run-length block is one byte, whatever its length.
      const size = ((header >> 1) & 3) === 1 ? 1 : header >>> 3;
      if ((header & 1) === 0) return skip(size, blockAfter(hasChecksum));
      return skip(size + (hasChecksum ? CHECKSUM_BYTES : 0), BETWEEN);
    },
  };
}

function skip(wanted: number, next: Step): Step {
  return wanted === 0 ? next : { wanted, isSkipped: true, read: () => next };
}

/** A counter at the beginning of a stream. */
export function frameCounter(): FrameCounter {
  let step = BETWEEN;
  const held = new DataView(new ArrayBuffer(4));
  let have = 0;
  return {
    push: (chunk) => {
      for (let at = 0; at < chunk.length; ) {
        const take = Math.min(step.wanted - have, chunk.length - at);
        if (!step.isSkipped)
          for (let byte = 0; byte < take; byte++) held.setUint8(have + byte, chunk[at + byte]);
        at += take;
        have += take;
        if (have < step.wanted) break;
        have = 0;
        step = step.read(held);
      }
    },
    isWhole: () => step.isBetween === true && have === 0,
  };
}

/** The message about truncated data. */
export const ENDS_EARLY = 'the compressed data ends too early';
