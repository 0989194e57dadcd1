import { ACCOUNT_FIELD } from '../../formats/jsonl/account.ts';
import { HTML_TYPE } from '../input/wet-records.ts';

/** The parts of a record that matter for cleaning. */
export interface RecordText {
  readonly text: string;
  readonly url: string | undefined;
  /** True if the record says that its text is HTML. */
  readonly isPage: boolean;
}

/** The text and the address of a record. @throws an Error that says what is wrong with it */
export function readRecord(json: string, textField: string): RecordText {
  const record = parse(json);
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new Error('not a JSON object');
  if (textField === ACCOUNT_FIELD) throw new Error(`the field "${ACCOUNT_FIELD}" cannot hold the text`);
  if (!Object.hasOwn(record, textField)) {
    const names = Object.keys(record).slice(0, 8).join(', ');
    throw new Error(`no field "${textField}" (there are: ${names}); name it with --text-field`);
  }
  const text: unknown = Reflect.get(record, textField);
  if (typeof text !== 'string') throw new Error(`the field "${textField}" is not a string`);
  const url: unknown = Reflect.get(record, 'url');
  const isPage = Reflect.get(record, 'content_type') === HTML_TYPE;
  return { text, url: typeof url === 'string' ? url : undefined, isPage };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    // The messages of Node.js differ from version to version.
    throw new Error('not JSON', { cause });
  }
}
