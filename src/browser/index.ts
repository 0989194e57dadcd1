/* The entry of the library for browsers: the same functions, after `loadData`. */
export * from '../index.ts';
export { loadData } from './load-data.ts';
