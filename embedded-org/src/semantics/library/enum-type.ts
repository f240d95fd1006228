import type { PlatformTypeData } from '../../schema/type-data/type-data.ts';

/** Methods that every enum value has. Source: Apex Developer Guide, "Enums" (name, ordinal; equals and hashCode as every object). */
export const ENUM_TYPE: PlatformTypeData = {
    name: 'System.Enum',
    typeParameters: [],
    superName: null,
    interfaces: [],
    isEnum: false,
    isInterface: false,
    constructors: [],
    methods: [
        { name: 'name', isStatic: false, parameters: [], returns: 'System.String' },
        { name: 'ordinal', isStatic: false, parameters: [], returns: 'System.Integer' },
        { name: 'toString', isStatic: false, parameters: [], returns: 'System.String' },
        { name: 'hashCode', isStatic: false, parameters: [], returns: 'System.Integer' },
        { name: 'equals', isStatic: false, parameters: ['Object'], returns: 'System.Boolean' }
    ],
    fields: []
};
