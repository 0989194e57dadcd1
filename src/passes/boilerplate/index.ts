import type { Pass } from '../rule.ts';

export const boilerplate: Pass = { id: 'boilerplate', summary: '', rules: [] };
