import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.ts';
import { REPORT_VERSION, type Report, toReport } from '../../src/report/form.ts';
import { restore, restoreText } from '../../src/report/restore.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
/** Reports outlive versions: those of older versions must remain readable. */
const versions = Array.from({ length: REPORT_VERSION }, (_, index) => index + 1);
const read = (name: string) => readFileSync(join(FIXTURES, name));
const fresh = (version = REPORT_VERSION) => JSON.parse(read(`report-v${version}.json`).toString('utf8'));

type Path = readonly (string | number)[];

/** All places in a JSON value, with their values. */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, inner]) =>
    places(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length > 0 ? [path, ...below] : below;
}

function altered(path: Path, change: (value: unknown) => unknown, version: number): Report {
  const report = fresh(version);
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key], report);
  const last = path[path.length - 1];
  const value = change(holder[last]);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return report;
}

/** Another value of the same kind, as a careless or malicious editor would write. */
function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return value === '\n' ? '\r' : `${value}x`;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.slice(1);
  return value === null ? 'x' : {};
}

const HOSTILE = [undefined, null, -1, 1e300, '', 'x', '__proto__', [], [[]], {}, true] as const;
/** The fields that restoring reads, by version. The rest of a report is for people. */
const RESTORING: readonly RegExp[] = [
  /^$/u,
  /^(?:text|source\/(?!path)|edits\/\d+\/(?:at|before|after)$)/u,
  /^(?:text|source\/(?!path)|removed\/\d+\/text|edits\/(?:changes\/\d+\/[12]|passes\/\d+\/(?:at|change|from|every)\/))/u,
];

/** The result: the exact bytes, or a refusal with a message. Anything else fails the test. */
function outcome(report: Report, version = REPORT_VERSION): 'restored' | 'refused' {
  try {
    expect(Buffer.from(restore(report)).equals(read(`report-v${version}.original`))).toBe(true);
    return 'restored';
  } catch (error) {
    expect((error as Error).name, String((error as Error).stack)).toBe('ReportError');
    expect((error as Error).message).toMatch(
      /^(?:the report was changed after it was written: |this is not a report of clean-article|the report has version |the report lacks what )/u,
    );
    return 'refused';
  }
}

describe('restore', () => {
  it.each(versions)('reads a report of version %i', (version) => {
    const report = fresh(version);
    expect(report.version).toBe(version);
    expect(Buffer.from(restore(report)).equals(read(`report-v${version}.original`))).toBe(true);
  });

  const all = places(fresh());

  it('has fixtures with every kind of field', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(fresh().edits.passes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ every: expect.anything() }),
        expect.objectContaining({ from: expect.anything() }),
      ]),
    );
    expect(fresh().source).toMatchObject({ encoding: 'utf-8', newline: '\r\n', bom: true });
    for (const field of ['removed', 'edits', 'flags'] as const) expect(fresh()[field]).not.toEqual([]);
    for (const field of ['oddNewlines', 'badBytes'] as const) expect(fresh().source[field]).not.toEqual([]);
  });

  it.each(versions)(
    'refuses a report of version %i in which anything that makes the bytes was altered',
    (version) => {
      for (const path of places(fresh(version))) {
        if (path[0] === 'version') continue;
        const came = outcome(altered(path, other, version), version);
        if (RESTORING[version].test(path.join('/'))) expect(came, path.join('/')).toBe('refused');
      }
    },
  );

  it.each(versions)(
    'gives the very bytes or a clear word of version %i, whatever stands in whatever field',
    (version) => {
      for (const path of places(fresh(version)))
        for (const value of HOSTILE)
          outcome(
            altered(path, () => value, version),
            version,
          );
    },
  );

  it('gives the very bytes or a clear word for any mixture of alterations', () => {
    const change = fc.tuple(fc.constantFrom(...all), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const report = fresh();
        for (const [path, value] of changes) {
          const holder = path.slice(0, -1).reduce((inner, key) => inner?.[key], report);
          if (typeof holder === 'object' && holder !== null)
            Object.defineProperty(holder, path[path.length - 1], {
              value,
              enumerable: true,
              configurable: true,
              writable: true,
            });
        }
        outcome(report);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses anything that is not a report', () => {
    for (const value of [null, undefined, 1, 'x', [], {}, { version: '1' }, { version: 1.5, text: '' }])
      expect(outcome(value as never)).toBe('refused');
    expect(() => restore({ ...fresh(), version: REPORT_VERSION + 1 })).toThrow(
      /newer than this tool can read/u,
    );
  });

  it('checks a string, too', () => {
    const report = toReport(clean('A \u201cb\u201dc \ud800'));
    expect(restoreText(report)).toBe('A \u201cb\u201dc \ud800');
    expect(() => restoreText({ ...report, text: `${report.text}!` })).toThrow(/was changed/u);
  });
});
