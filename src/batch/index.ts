export { runRecords } from './records.ts';
