export { runFiles } from './run/run-files.ts';
export { runRecordFiles } from './run/run-record-files.ts';
