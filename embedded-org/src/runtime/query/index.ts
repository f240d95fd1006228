export type { AccessChecker } from './access-checker.ts';
export { dynamicQuery, inlineQuery } from './dynamic.ts';
export { executeQuery, fewRecords, queryByIds, queryIds, singleRow } from './execute.ts';
export type { QueryOptions } from './options.ts';
