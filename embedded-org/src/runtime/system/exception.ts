import { ApexException, type DmlErrorDetail } from '../exceptions/exception.ts';
import { platformException, throwApex } from '../exceptions/platform.ts';
import { listIndex } from '../exceptions/messages.ts';
import { ApexList } from '../values/list.ts';
import { ApexMap } from '../values/map.ts';
import { apexType, STRING } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType, type PlatformType } from './define.ts';
import { platformEnum } from './enums.ts';
import { hasSchema, schemaHook } from './schema-hook.ts';

/** The failed row at this place. @throws System.ListException when there is none. */
function dmlError(self: ApexException, index: number): DmlErrorDetail {
    return self.$dmlErrors?.[argument(index)] ?? throwApex('System.ListException', listIndex(index));
}

/** Schema.SObjectField tokens of the failed row's fields; the object is known by the record's Id alone. */
function fieldTokens(error: DmlErrorDetail): unknown[] {
    const object =
        error.objectName ??
        (error.id === null || !hasSchema() ? null : schemaHook().objectNameOfPrefix(error.id.slice(0, 3)));
    return object === null ? [] : error.fields.map((field) => schemaHook().field(object, field));
}

const methods = {
    getCause: (self: ApexException) => self.getCause$0(),
    getLineNumber: (self: ApexException) => self.getLineNumber$0(),
    getMessage: (self: ApexException) => self.getMessage$0(),
    getStackTraceString: (self: ApexException) => self.getStackTraceString$0(),
    getTypeName: (self: ApexException) => self.getTypeName$0(),
    initCause: (self: ApexException, cause: ApexException) => {
        self.initCause$1(argument(cause));
    },
    setMessage: (self: ApexException, message: string | null) => {
        self.setMessage$1(message);
    },
    toString: (self: ApexException) => self.toString$0(),
    getDmlFieldNames: (self: ApexException, index: number) => new ApexList(STRING, [...dmlError(self, index).fields]),
    getDmlFields: (self: ApexException, index: number) =>
        new ApexList(apexType('Schema.SObjectField'), fieldTokens(dmlError(self, index))),
    getDmlId: (self: ApexException, index: number) => dmlError(self, index).id,
    getDmlIndex: (self: ApexException, index: number) => dmlError(self, index).index,
    getDmlMessage: (self: ApexException, index: number) => dmlError(self, index).message,
    getDmlStatusCode: (self: ApexException, index: number) => dmlError(self, index).code,
    getDmlType: (self: ApexException, index: number) => {
        const code = dmlError(self, index).code;
        return platformEnum('System.StatusCode').find((constant) => constant.name === code) ?? null;
    },
    getNumDml: (self: ApexException) => self.$dmlErrors?.length ?? 0
};

/** Fields that user mode kept from a query, by object. Filled by whoever throws (`$inaccessibleFields`). */
const queryMethods = {
    getInaccessibleFields: (self: ApexException & { $inaccessibleFields?: ApexMap }) =>
        self.$inaccessibleFields ?? new ApexMap(STRING, apexType('Set<String>'))
};

/** The implementation of any platform exception type: its four constructors and the methods of Exception. Source: Apex Reference, Exception Class. */
export function exceptionType(name: string): PlatformType {
    return definePlatformType(name, {
        static: {
            new: (first?: string | ApexException | null, cause?: ApexException | null) =>
                new (platformException(name))().init$(first, cause)
        },
        instance: name === 'System.QueryException' ? { ...methods, ...queryMethods } : methods
    });
}
