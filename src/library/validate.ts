import * as v from 'valibot';
import { PASSES, RULES } from '../passes/index.ts';
import { SINGLE_BYTE_ENCODINGS } from '../source/encodings.ts';
import { languageTagMessage, parseLanguageTag } from '../text/language/tags.ts';
import { type LibraryOptions, optionsError } from './options.ts';

/*
 * Checks the options of the library as the command line checks its own: a wrong value or name is an error and
 * never falls back to a default.
 */

const IDS: readonly string[] = [...PASSES.map(({ id }) => id), ...RULES.map(({ id }) => id)];
const ENCODINGS: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', ...SINGLE_BYTE_ENCODINGS];

const words = v.array(v.string());
const ids = v.array(
  v.pipe(
    v.string(),
    v.check(
      (id) => IDS.includes(id),
      ({ input }) => `there is no pass or rule ${input}: RULES lists them`,
    ),
  ),
);
const rule = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^own\/[a-z][a-z0-9-]*$/u, 'the id of a rule of your own is own/NAME')),
  effect: v.picklist(['fix', 'suggest', 'flag']),
  check: v.function(),
});
const phrase = v.strictObject({
  phrase: v.pipe(v.string(), v.nonEmpty()),
  message: v.string(),
  suggestion: v.optional(v.string()),
});
const language = v.pipe(
  v.string(),
  v.check(
    (tag) => parseLanguageTag(tag) !== undefined,
    ({ input }) => languageTagMessage(input),
  ),
);
const encoding = v.pipe(
  v.string(),
  v.check(
    (label) => ENCODINGS.includes(label),
    () => `known encodings are ${ENCODINGS.join(', ')}`,
  ),
);

const SCHEMA = v.strictObject({
  from: v.optional(v.picklist(['auto', 'text', 'markdown', 'html'])),
  links: v.optional(v.picklist(['keep', 'text'])),
  htmlModel: v.optional(v.instance(Uint8Array)),
  boilerplateModel: v.optional(v.instance(Uint8Array)),
  only: v.optional(ids),
  skip: v.optional(ids),
  keep: v.optional(v.array(v.instance(RegExp))),
  maxRemoval: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  language: v.optional(language),
  encoding: v.optional(encoding),
  path: v.optional(v.string()),
  url: v.optional(v.string()),
  applySuggestions: v.optional(v.boolean()),
  quotes: v.optional(v.picklist(['keep', 'curly', 'straight'])),
  names: v.optional(words),
  accept: v.optional(words),
  phrases: v.optional(v.array(phrase)),
  site: v.optional(v.looseObject({})),
  profile: v.optional(v.looseObject({ table: v.looseObject({}) })),
  rules: v.optional(v.array(rule)),
});

/**
 * Checks the options of `clean`.
 * @throws an `OptionsError` that names the option
 */
export function checkOptions(options: unknown): asserts options is LibraryOptions {
  const result = v.safeParse(SCHEMA, options);
  if (result.success) return;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  if (place === null)
    throw optionsError('options', `the options should be an object, but are ${issue.received}`);
  const [name] = place.split('.');
  if (!Object.hasOwn(SCHEMA.entries, name))
    throw optionsError(
      name,
      `there is no option ${name}: there are ${Object.keys(SCHEMA.entries).join(', ')}`,
    );
  const isTyped = issue.message.startsWith('Invalid ');
  throw optionsError(
    name,
    isTyped
      ? `${place} should be ${issue.expected ?? 'something else'}, but is ${issue.received}`
      : `${place}: ${issue.message}`,
  );
}

/**
 * The text or its bytes, from any kind of buffer.
 * @throws an `OptionsError` for anything else
 */
export function checkInput(input: unknown): string | Uint8Array {
  if (typeof input === 'string' || input instanceof Uint8Array) return input;
  if (input instanceof ArrayBuffer || input instanceof SharedArrayBuffer) return new Uint8Array(input);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const got = input === null ? 'null' : Array.isArray(input) ? 'an array' : typeof input;
  throw optionsError(
    'input',
    `the text should be a string or bytes (Uint8Array, ArrayBuffer), but is ${got}`,
  );
}
