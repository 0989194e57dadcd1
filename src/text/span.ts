declare const unit: unique symbol;

/**
 * A half-open range `[start, end)`. The unit is part of the type, so that units cannot be mixed: `Span`
 * counts UTF-16 units of a text, `Span<'byte'>` counts bytes of a source.
 */
export interface Span<Unit extends 'text' | 'byte' = 'text'> {
  readonly start: number;
  readonly end: number;
  readonly [unit]?: Unit;
}

/** True if two spans share at least one unit. An empty span shares none with anything. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/**
 * The index of the first span in a sorted, disjoint list that ends after `offset`; the length of the list if
 * there is none.
 */
export function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Sorts spans and joins those that touch or overlap. */
export function merge(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}
