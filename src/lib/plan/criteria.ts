/** What a path is the best by. */
export type Criterion = 'length' | 'transfers' | 'crossings';
export const CRITERIA: readonly Criterion[] = ['length', 'transfers', 'crossings'];
