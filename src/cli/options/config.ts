import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { describeError } from '../../batch/report/errors.ts';
import { checkIgnore } from '../../flags/ignores.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { usageError } from '../terminal/errors.ts';
import { globPattern } from './glob-pattern.ts';
import { type JsoncDocument, type Place, parseJsonc } from './jsonc.ts';
import type { OptionSpec } from './option-spec.ts';
import type { RawOptions } from './raw-options.ts';
import { currentId, renamedMessage } from './rule-ids.ts';
import type { RuleOverrides } from './rule-overrides.ts';
import { OPTIONS } from './table.ts';

/** A configuration file, checked. */
export interface Config {
  readonly path: string;
  readonly options: RawOptions;
  readonly overrides: RuleOverrides;
}

const LEVELS = ['off', 'on', 'info', 'warning', 'error'] as const;

const IGNORE = v.strictObject({
  rule: v.string(),
  reason: v.string(),
  path: v.optional(v.string()),
  words: v.optional(v.string()),
});

function schemaOf(spec: OptionSpec): v.GenericSchema<unknown> {
  if (spec.choices) return v.picklist(spec.choices);
  if (spec.many) return v.array(v.string());
  if (spec.number) return v.number();
  return spec.value ? v.string() : v.boolean();
}

const CONFIGURABLE = OPTIONS.filter((spec) => spec.configurable);

const CONFIG = v.strictObject({
  $schema: v.optional(v.string()),
  ...Object.fromEntries(CONFIGURABLE.map((spec) => [spec.name, v.optional(schemaOf(spec))])),
  rules: v.optional(v.record(v.string(), v.picklist(LEVELS))),
  ignore: v.optional(v.array(IGNORE)),
});

type ConfigFile = RawOptions & {
  readonly $schema?: string;
  readonly rules?: RuleOverrides['rules'];
  readonly ignore?: readonly v.InferOutput<typeof IGNORE>[];
};

/**
 * Reads and checks a configuration file: JSON with comments and trailing commas. Paths in it are relative to
 * its folder.
 * @param warn called for what should be changed but is not an error, such as the former name of a rule
 * @throws a usage error that names the line and column
 */
export async function readConfig(
  path: string,
  cwd: string,
  warn: (message: string) => void = () => undefined,
): Promise<Config> {
  const name = relative(cwd, path) || path;
  const document = parseJsonc(readText(path, name), name);
  const written = validated(document);
  const { $schema: _schema, rules = {}, ignore = [], ...options } = written;
  const folder = dirname(path);
  const idAt = (id: string, ...place: Place) => currentId(id, `${document.at(...place)}: rules:`, warn);
  const current = Object.entries(rules).map(([id, level]) => [idAt(id, 'rules', id), level] as const);
  const ignores = ignore.map((one, index) =>
    toIgnore(one, { folder, origin: document.at('ignore', index), warn }),
  );
  return {
    path,
    options: resolvePaths(options, folder),
    overrides: { rules: Object.fromEntries(current), ignores },
  };
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw usageError(`${name}: ${describeError(error)}`);
  }
}

function validated({ value, at }: JsoncDocument): ConfigFile {
  if (Array.isArray(value)) throw usageError(`${at()}: should be Object, but is Array`);
  const known = Object.keys(CONFIG.entries);
  for (const key of Object.keys(Object(value))) {
    if (!known.includes(key))
      throw usageError(`${at(key)}: there is no setting "${key}"${didYouMean(key, known)}`);
  }
  const result = v.safeParse(CONFIG, value);
  if (result.success) return result.output as ConfigFile;
  const [issue] = result.issues;
  const place = (issue.path ?? []).map(({ key }) => key as string | number);
  const where = v.getDotPath(issue);
  throw usageError(
    `${at(...place)}: ${where ? `"${where}" ` : ''}should be ${issue.expected ?? 'something else'}, but is ${issue.received}`,
  );
}

interface IgnoreContext {
  readonly folder: string;
  readonly origin: string;
  readonly warn: (message: string) => void;
}

function toIgnore(
  one: v.InferOutput<typeof IGNORE>,
  { folder, origin, warn }: IgnoreContext,
): Config['overrides']['ignores'][number] {
  let rule: string;
  try {
    rule = checkIgnore(one.rule, one.reason, origin);
  } catch (error) {
    throw usageError((error as Error).message);
  }
  if (rule !== one.rule) warn(renamedMessage(one.rule, rule, origin));
  const path = one.path === undefined ? undefined : globPattern(one.path, folder);
  return { path, rule, words: one.words, reason: one.reason, origin, glob: one.path };
}

/** Resolves the files that a configuration names from its folder. */
function resolvePaths(options: RawOptions, folder: string): RawOptions {
  const resolved = Object.fromEntries(
    OPTIONS.filter((spec) => spec.completes === 'file' && spec.many && options[spec.name] !== undefined).map(
      (spec) => [spec.name, (options[spec.name] as readonly string[]).map((file) => resolve(folder, file))],
    ),
  );
  return { ...options, ...resolved };
}

/** The JSON Schema of the configuration file, made from the option table. */
export function configSchema(): object {
  const properties = Object.fromEntries(
    CONFIGURABLE.map((spec) => [spec.name, { ...jsonTypeOf(spec), description: spec.summary }]),
  );
  const text = { type: 'string' };
  const ignore = {
    type: 'object',
    required: ['rule', 'reason'],
    additionalProperties: false,
    properties: {
      path: {
        ...text,
        description: 'glob of the files, relative to the folder of this file; all files if missing',
      },
      rule: { ...text, description: 'id of a rule or pass that raises flags' },
      words: { ...text, description: 'only flags whose words contain these' },
      reason: { ...text, minLength: 1, description: 'why these flags are unwanted' },
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of clean-article (.clean-article.json)',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: text,
      ...properties,
      rules: {
        type: 'object',
        description: 'rules and passes by id',
        additionalProperties: { enum: [...LEVELS] },
      },
      ignore: { type: 'array', description: 'unwanted flags', items: ignore },
    },
  };
}

function jsonTypeOf(spec: OptionSpec): object {
  if (spec.choices) return { enum: [...spec.choices] };
  if (spec.many) return { type: 'array', items: { type: 'string' } };
  return { type: spec.number ? 'number' : spec.value ? 'string' : 'boolean' };
}
