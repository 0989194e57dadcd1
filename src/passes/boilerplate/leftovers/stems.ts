const STEM = 5;

/** The stems of the longer words, in order: their first letters. `reacted` counts as `reacts`. */
export function stemsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
}
