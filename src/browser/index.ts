/*
 * The door of the library in a browser: the same functions, after `loadData`.
 */
export * from '../index.ts';
export { loadData } from './load-data.ts';
