import fc from 'fast-check';
import type { Span } from '../../src/text/span.ts';

/** A text with any edits and shields on it. */
export const proposals = fc.string({ unit: 'binary', maxLength: 60 }).chain((text) => {
  const place = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const some = fc.record({
    rule: fc.constantFrom('p/a', 'p/b', 'p/c'),
    span: place,
    text: fc.string({ maxLength: 4 }),
    confidence: fc.constant(1),
  });
  return fc.record({
    text: fc.constant(text),
    edits: fc.array(some, { maxLength: 12 }),
    shields: fc.array(place, { maxLength: 2 }),
  });
});
