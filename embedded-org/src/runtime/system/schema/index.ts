import type { PlatformType } from '../define.ts';
import { fieldDescribeTypes } from './field-describe.ts';
import { fieldSetTypes } from './field-sets.ts';
import { objectDescribeTypes } from './object-describe.ts';
import { recordTypeTypes } from './record-types.ts';
import { schemaClassTypes } from './schema-class.ts';

/** All types of the namespace Schema and the class System.Schema. */
export const schemaTypes: readonly PlatformType[] = [
    ...schemaClassTypes,
    ...objectDescribeTypes,
    ...fieldDescribeTypes,
    ...fieldSetTypes,
    ...recordTypeTypes
];
