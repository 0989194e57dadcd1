import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean.ts';
import { PASSES } from '../src/passes/index.ts';
import { type Report, toReport } from '../src/report/form.ts';
import { restore } from '../src/report/restore.ts';
import { settle } from '../src/text/edit.ts';
import { readDocument } from '../src/text/read-document.ts';
import { anyText, articles } from './articles.ts';
import { PROMISES, trialOf } from './promises.ts';

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 400) };
const throughJson = (report: Report) => JSON.parse(JSON.stringify(report)) as Report;

describe('promise 1: nothing is lost', () => {
  it('restores the bytes of any article', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom('utf8', 'utf16le', 'latin1'), (text, encoding) => {
        const bytes = Buffer.from(text, encoding as BufferEncoding);
        if (bytes.includes(0) && encoding !== 'utf16le') return;
        const result = clean(bytes, encoding === 'utf16le' ? { encoding: 'utf-16le' } : {});
        expect(Buffer.from(restore(throughJson(toReport(result)))).equals(bytes)).toBe(true);
      }),
      RUNS,
    );
  });

  it('restores any bytes that are text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 300 }), (bytes) => {
        expect(Buffer.from(restore(throughJson(toReport(clean(bytes))))).equals(Buffer.from(bytes))).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('every string', () => {
  it.each(PROMISES)('$name', ({ breach }) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(breach(trialOf(text))).toBeUndefined();
      }),
      RUNS,
    );
  });
});

describe('promise 4: stable', () => {
  it('line ends and a BOM make no difference', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const unix = text.replace(/\r\n?/gu, '\n');
        if (Buffer.from(unix).includes(0)) return;
        const plain = clean(Buffer.from(unix)).text;
        expect(clean(Buffer.from(unix.replace(/\n/gu, '\r\n'))).text).toBe(plain);
        if (!unix.startsWith('\ufeff')) expect(clean(Buffer.from(`\ufeff${unix}`)).text).toBe(plain);
      }),
      RUNS,
    );
  });

  it('the order of the rules of a pass decides between two edits of one place, and nothing else', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom(...PASSES), (text, pass) => {
        const doc = readDocument(text.replace(/\r\n?/gu, '\n'), { language: 'en' });
        const propose = (rules: typeof pass.rules) =>
          rules.flatMap((rule) =>
            [...rule.check(doc)].flatMap((finding) =>
              'message' in finding
                ? []
                : [{ rule: rule.id, span: finding.span, text: finding.text, confidence: 1 }],
            ),
          );
        const proposed = propose(pass.rules);
        const places = new Map(proposed.map((edit) => [`${edit.span.start} ${edit.span.end}`, edit.text]));
        const isTie = proposed.some(({ span, text: put }) => places.get(`${span.start} ${span.end}`) !== put);
        fc.pre(!isTie);
        const forwards = settle(doc.text, proposed, doc.shielded).changes;
        const backwards = settle(doc.text, propose([...pass.rules].reverse()), doc.shielded).changes;
        const plain = (changes: typeof forwards) =>
          changes.map(({ at, before, after }) => ({ at, before, after }));
        expect(plain(backwards)).toEqual(plain(forwards));
      }),
      RUNS,
    );
  });
});

describe('promise 6: doubt means hands off', () => {
  it('shields hold through all passes: addresses and code come out as they went in', () => {
    fc.assert(
      fc.property(articles, articles, (before, after) => {
        const shielded = ['https://example.org/it’s?q=a--b', 'me.you@example.org', '`x = “y”"z`'];
        const cleaned = clean(`${shielded.join(' and ')}\n\n${before}\n\n${after}`, {
          skip: ['boilerplate'],
          from: 'markdown',
        }).text;
        for (const one of shielded) expect(cleaned).toContain(one);
      }),
      RUNS,
    );
  });

  it('text that the user keeps is kept', () => {
    const text =
      'The talks go on, the minister said on Monday in the capital.\n\nLeave a Reply\n\nSee also “this”thing';
    expect(clean(text, { keep: [/Leave a Reply/u, /“this”thing/u] }).text).toContain('Leave a Reply');
    expect(clean(text, { keep: [/“this”thing/u], skip: ['boilerplate'] }).text).toContain('“this”thing');
  });
});
