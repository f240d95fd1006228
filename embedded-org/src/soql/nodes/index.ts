export * from './condition.ts';
export * from './expression.ts';
export * from './query.ts';
export * from './value.ts';
