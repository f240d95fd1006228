import type { PlatformTypeData } from '../../schema/type-data/type-data.ts';

/** Methods that every value has. Source: Apex Developer Guide, "Using Custom Types in Map Keys and Sets" (equals, hashCode), "Object" (toString). */
export const OBJECT_TYPE: PlatformTypeData = {
    name: 'Object',
    typeParameters: [],
    superName: null,
    interfaces: [],
    isEnum: false,
    isInterface: false,
    constructors: [],
    methods: [
        { name: 'equals', isStatic: false, parameters: ['Object'], returns: 'System.Boolean' },
        { name: 'hashCode', isStatic: false, parameters: [], returns: 'System.Integer' },
        { name: 'toString', isStatic: false, parameters: [], returns: 'System.String' }
    ],
    fields: []
};

/**
 * Objects of the project's classes also have `clone`: a shallow copy, of the type it is called on.
 * Source: https://salesforce.stackexchange.com/q/11352 (the Apex Reference does not list it).
 */
export const CLASS_TYPE: PlatformTypeData = {
    ...OBJECT_TYPE,
    methods: [...OBJECT_TYPE.methods, { name: 'clone', isStatic: false, parameters: [], returns: 'Object' }]
};
