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
