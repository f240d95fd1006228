import type { PlatformField, PlatformMethod, PlatformTypeData } from './type-data.ts';

/** What the jars lack of a type, or of one that they do not have at all. */
interface Addition {
    readonly superName?: string;
    readonly interfaces?: readonly string[];
    readonly constructors?: PlatformTypeData['constructors'];
    readonly methods?: readonly PlatformMethod[];
    readonly fields?: readonly PlatformField[];
}

const instance = (name: string, returns: string, ...parameters: string[]): PlatformMethod => ({
    name,
    isStatic: false,
    parameters,
    returns
});

const statically = (name: string, returns: string, ...parameters: string[]): PlatformMethod => ({
    ...instance(name, returns, ...parameters),
    isStatic: true
});

const property = (name: string, type: string): PlatformField => ({ name, isStatic: false, type });

const EXCEPTION: Addition = {
    superName: 'System.Exception',
    constructors: [[], ['System.Exception'], ['System.String'], ['System.String', 'System.Exception']]
};
const BINDS = 'System.Map<System.String,Object>';

const ADDITIONS: Readonly<Record<string, Addition>> = {
    // Source: Apex Reference, Site.ExternalUserCreateException (thrown by Site.createExternalUser).
    'Site.ExternalUserCreateException': {
        ...EXCEPTION,
        methods: [instance('getDisplayMessages', 'System.List<System.String>')]
    },
    // Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Database_PaginationCursor.htm
    'Database.PaginationCursor': {
        methods: [
            instance('fetchDeleted', 'System.Integer', 'System.Integer', 'System.Integer'),
            instance('fetchPage', 'Database.CursorFetchResult', 'System.Integer', 'System.Integer'),
            instance('getNumRecords', 'System.Integer')
        ]
    },
    // Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Database_CursorFetchResult.htm
    'Database.CursorFetchResult': {
        methods: [
            instance('getNextIndex', 'System.Integer'),
            instance('getNumDeletedRecords', 'System.Integer'),
            instance('getRecords', 'System.List<System.SObject>'),
            instance('isDone', 'System.Boolean')
        ]
    },
    'System.Database': {
        methods: [
            statically('getPaginationCursor', 'Database.PaginationCursor', 'System.String'),
            statically('getPaginationCursor', 'Database.PaginationCursor', 'System.String', 'System.AccessLevel'),
            statically(
                'getPaginationCursorWithBinds',
                'Database.PaginationCursor',
                'System.String',
                BINDS,
                'System.AccessLevel'
            )
        ]
    },
    // Source: Apex Developer Guide, "Detecting Duplicate Queueable Jobs": `QueueableDuplicateSignature.Builder().addId(...)`.
    'System.QueueableDuplicateSignature': {
        methods: [statically('Builder', 'System.QueueableDuplicateSignature.Builder')]
    },
    // Source: Apex Reference, "Cache.OrgPartition Class" and "Cache.SessionPartition Class": both extend Cache.Partition.
    'cache.OrgPartition': { superName: 'cache.Partition' },
    'cache.SessionPartition': { superName: 'cache.Partition' },
    // Source: Apex Reference, "Quiddity Enum".
    'System.Quiddity': { fields: [{ name: 'UNDEFINED', isStatic: true, type: 'System.Quiddity' }] },
    // Source: Apex Reference, "Cache Exceptions": Cache.Session.SessionCacheException.
    'cache.Session.SessionCacheException': EXCEPTION,
    // Source: Apex Developer Guide, "Testing HTTP Callouts Using Static Resources": both are given to Test.setMock for HttpCalloutMock.
    'System.StaticResourceCalloutMock': { interfaces: ['System.HttpCalloutMock'] },
    'System.MultiStaticResourceCalloutMock': { interfaces: ['System.HttpCalloutMock'] },
    // Source: Apex Reference, "ConnectApi Output Classes" (TimeZone; UserSettings.timeZone), "LeadConvertResult Class".
    'ConnectApi.TimeZone': {
        fields: [property('gmtOffset', 'System.Double'), property('name', 'System.String')],
        constructors: [[]]
    },
    'ConnectApi.UserSettings': { fields: [property('timeZone', 'ConnectApi.TimeZone')] },
    'Database.LeadConvertResult': {
        methods: [instance('getRelatedPersonAccountId', 'System.Id')],
        fields: [property('RelatedPersonAccountId', 'System.Id')]
    },
    // Source: Apex Reference Guide, "FormulaEval Namespace" (FormulaBuilder.build, FormulaInstance.evaluate).
    'System.FormulaEvaluationException': EXCEPTION,
    'System.FormulaValidationException': EXCEPTION
};

/**
 * The order of constants where it matters: the jars have them by name. Sources: Apex Reference, "LoggingLevel Enum" (ordered from the least to the
 * most severe, as public tests compare ordinals), "TriggerOperation Enum", "RoundingMode" (as java.math.RoundingMode).
 */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
    'System.LoggingLevel': ['NONE', 'INTERNAL', 'FINEST', 'FINER', 'FINE', 'DEBUG', 'INFO', 'WARN', 'ERROR'],
    'System.TriggerOperation': [
        'BEFORE_INSERT',
        'BEFORE_UPDATE',
        'BEFORE_DELETE',
        'AFTER_INSERT',
        'AFTER_UPDATE',
        'AFTER_DELETE',
        'AFTER_UNDELETE'
    ],
    'System.RoundingMode': ['UP', 'DOWN', 'CEILING', 'FLOOR', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN', 'UNNECESSARY']
};

/** The jars' types with what newer releases and the documentation add to them. */
export function corrected(types: Readonly<Record<string, PlatformTypeData>>): Record<string, PlatformTypeData> {
    const result = { ...types };
    for (const [name, order] of Object.entries(ORDERS)) {
        const place = (field: PlatformField): number => order.indexOf(field.name);
        result[name] = { ...types[name], fields: [...types[name].fields].sort((a, b) => place(a) - place(b)) };
    }
    for (const [name, addition] of Object.entries(ADDITIONS)) {
        const known = types[name] as PlatformTypeData | undefined;
        result[name] = {
            name,
            typeParameters: [],
            isEnum: false,
            isInterface: false,
            ...known,
            interfaces: addition.interfaces ?? known?.interfaces ?? [],
            superName: addition.superName ?? known?.superName ?? null,
            constructors: addition.constructors ?? known?.constructors ?? [],
            methods: [...(known?.methods ?? []), ...(addition.methods ?? [])],
            fields: [
                ...(known?.fields ?? []).filter(
                    ({ name: own }) => !addition.fields?.some((field) => field.name === own)
                ),
                ...(addition.fields ?? [])
            ]
        };
    }
    return result;
}
