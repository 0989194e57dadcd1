import type { Span } from '../span.ts';

/** Words or spellings that only one of the two has; from general knowledge. */
const MALAY =
  /\b(?:kerana|bahawa|ialah|boleh|wang|awak|sahaja|beliau|pejabat|universiti|polis|daripada|manakala|kerajaan|berkata|cuma|petang|kereta|hospital|baharu)\b/gu;
const INDONESIAN =
  /\b(?:karena|bahwa|bisa|uang|kamu|mobil|kantor|universitas|polisi|berbeda|sedangkan|pemerintah|mengatakan|sore|sakit|baru|anda|saat|merupakan|namun|yakni|hingga)\b/gu;

/** Malay or Indonesian, which the letter model does not distinguish: Indonesian, unless more words are Malay. */
export function malayOrIndonesian(text: string, { start, end }: Span): 'ms' | 'id' {
  const read = text.slice(start, end).toLowerCase();
  return [...read.matchAll(MALAY)].length > [...read.matchAll(INDONESIAN)].length ? 'ms' : 'id';
}
