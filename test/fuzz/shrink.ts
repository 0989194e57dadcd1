/**
 * The shortest text that cutting finds for which `fails` still holds: ever smaller pieces are left out until no
 * single unit can go. (Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002.)
 */
export function shrink(text: string, fails: (text: string) => boolean): string {
  let least = text;
  for (let size = least.length >> 1; size >= 1; ) {
    let shorter: string | undefined;
    for (let at = 0; at < least.length && shorter === undefined; at += size) {
      const without = least.slice(0, at) + least.slice(at + size);
      if (fails(without)) shorter = without;
    }
    if (shorter === undefined) size >>= 1;
    else {
      least = shorter;
      size = Math.min(size, Math.max(1, least.length >> 1));
    }
  }
  return least;
}
