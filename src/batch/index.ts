export { runFiles } from './files.ts';
export { runRecords } from './records.ts';
