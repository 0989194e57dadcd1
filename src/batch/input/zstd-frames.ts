/*
 * Where the frames of Zstandard end (RFC 8878, section 3.1). Node.js 22 takes data that breaks off for whole, and so
 * the lengths that the format writes down are counted here.
 */

/** Counts the frames of a stream. */
export interface FrameCounter {
  push(chunk: Uint8Array): void;
  /** True where the bytes so far end with a frame. */
  isWhole(): boolean;
}

/** What is read next: how many bytes of it are wanted, and what they say of the next. */
interface Step {
  readonly wanted: number;
  /** Undefined for bytes that are passed over. */
  readonly read: (bytes: DataView) => Step;
  /** A frame may begin here, and so the data may end. */
  readonly isBetween?: true;
  /** The content does not matter. */
  readonly isSkipped?: true;
}

const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a5;
/** Bytes of the identifier of a dictionary, and of the size of the content, by their flags. */
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
      // A run is one byte, whatever its length.
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

/** What is said of data that breaks off. */
export const ENDS_EARLY = 'the compressed data ends too early';
