export * from './condition.ts';
export * from './expression.ts';
export * from './query.ts';
export * from './search.ts';
export * from './value.ts';
