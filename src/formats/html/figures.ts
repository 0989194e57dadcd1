/** A share, 0 to 1, as percent with at most one decimal. */
export function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}

/** A whole number with thousands separators; `NaN` if a file has something else in its place. */
export function number(value: number): string {
  return String(Number(value)).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
