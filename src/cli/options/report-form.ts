import { type FieldName, type Form, RECORD_FIELDS, REPORT_FIELDS, RESTORING_FIELDS } from '../../internal.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { usageError } from '../terminal/errors.ts';
import type { RawOptions } from './raw-options.ts';

/**
 * The content of reports and records.
 * @throws a usage error
 */
export function reportForm({ to, fields: asked, restorable, positions }: RawOptions): Form {
  const usual = to === 'json' ? REPORT_FIELDS : RECORD_FIELDS;
  const chosen = asked?.map(fieldName) ?? usual;
  const fields = restorable ? [...new Set([...chosen, ...RESTORING_FIELDS])] : chosen;
  return { fields, ...(positions || to === 'json' ? { positions: true } : {}) };
}

function fieldName(raw: string): FieldName {
  const name = REPORT_FIELDS.find((one) => one === raw);
  if (!name)
    throw usageError(
      `--fields ${raw}: choose from ${REPORT_FIELDS.join(', ')}${didYouMean(raw, REPORT_FIELDS)}`,
    );
  return name;
}
