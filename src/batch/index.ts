export { runCorpora } from './corpora.ts';
export { runFiles } from './files.ts';
export { runRecords } from './records.ts';
