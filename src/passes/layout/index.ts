import type { Pass } from '../rule.ts';

export const layout: Pass = { id: 'layout', summary: '', rules: [] };
