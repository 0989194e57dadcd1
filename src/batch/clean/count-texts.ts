import { decode, siteOf, sketchText, type TextSketch } from '../../internal.ts';
import type { Job } from '../../job.ts';
import { readWhole } from '../input/read-whole.ts';
import { pageOf } from './clean-input.ts';
import { readRecord } from './read-record.ts';
import type { CountDone, CountTask } from './task-messages.ts';

/** Sketches the texts of a task. Texts that cannot be read are left to the cleaning, which reports them. */
export function countTexts({ files, records }: CountTask, job: Job): CountDone {
  const { encoding, url } = job.clean;
  const sketches: TextSketch[] = [];
  for (const { input, path, folder } of files) {
    try {
      const { bytes } = readWhole(input);
      const page = pageOf(bytes, job.clean);
      const { text } = decode(page?.bytes ?? bytes, encoding ?? page?.encoding);
      sketches.push(sketchText(text, { site: siteOf({ url: url ?? page?.url, folder }), name: path }));
    } catch {}
  }
  if (!records) return { kind: 'count', sketches, count: files.length };
  const { bytes, path, folder, line } = records;
  const lines = new TextDecoder().decode(bytes).split('\n');
  lines.forEach((json, index) => {
    if (json.trim() === '') return;
    try {
      const record = readRecord(json.replace(/^\ufeff/u, ''), job.textField);
      const site = siteOf({ url: url ?? record.url, folder });
      sketches.push(sketchText(record.text, { site, name: `${path}:${line + index}` }));
    } catch {}
  });
  return { kind: 'count', sketches, count: 0 };
}
