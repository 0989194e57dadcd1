import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The part of the hash of `node:crypto` that the library uses. */
interface Hash {
  update(data: string | Uint8Array): Hash;
  digest(encoding: 'hex'): string;
}

/**
 * Replaces that of `node:crypto`, for SHA-256 only.
 * @throws a RangeError for any other
 */
export function createHash(algorithm: string): Hash {
  if (algorithm !== 'sha256') throw new RangeError(`there is no ${algorithm} in the browser`);
  const state = sha256.create();
  const hash: Hash = {
    update: (data) => {
      state.update(typeof data === 'string' ? new TextEncoder().encode(data) : data);
      return hash;
    },
    digest: () => bytesToHex(state.digest()),
  };
  return hash;
}
