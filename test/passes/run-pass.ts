import { isFlag, type Pass, toEdit } from '../../src/passes/rule.ts';
import { apply, settle } from '../../src/text/edit.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** The text after one pass alone. */
export function runPass(pass: Pass, text: string, language = 'en'): string {
  const doc = readDocument(text, { language });
  const edits = pass.rules.flatMap((rule) =>
    [...rule.check(doc)].flatMap((finding) => (isFlag(finding) ? [] : [toEdit(rule, finding)])),
  );
  return apply(text, settle(text, edits, doc.shielded).changes);
}
