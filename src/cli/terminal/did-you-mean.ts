/** The nearest known word, if it is near enough: one typo in three letters, three at most. */
export function nearestWord(raw: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.ceil(raw.length / 3)) + 1;
  for (const word of known) {
    const far = Math.abs(word.length - raw.length) >= least ? least : distance(raw.toLowerCase(), word);
    if (far < least) {
      least = far;
      best = word;
    }
  }
  return best;
}

/** ` (did you mean X?)`, or nothing. */
export function didYouMean(raw: string, known: readonly string[]): string {
  const word = nearestWord(raw, known);
  return word === undefined ? '' : ` (did you mean ${word}?)`;
}

/** Damerau-Levenshtein: letters added, dropped, changed, or two neighbours swapped. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2][j - 2] + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}
