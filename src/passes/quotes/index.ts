import type { Pass } from '../rule.ts';

export const quotes: Pass = { id: 'quotes', summary: '', rules: [] };
