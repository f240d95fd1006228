import type { DmlError, SaveOutcome } from '../../dml/outcome.ts';
import type { MergeOutcome } from '../../dml/merge.ts';
import { ApexEnum } from '../../values/enum.ts';
import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import { apexType, OBJECT, STRING } from '../../values/type.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { platformEnum } from '../enums.ts';
import { registerJsonReading } from '../json/platform-objects.ts';

/** Database.Error. */
export class ApexDmlError {
    readonly $typeName = 'Database.Error';
    readonly error: DmlError;

    constructor(error: DmlError) {
        this.error = error;
    }

    /** Codes that the type data's enum lacks are made as they come: new ones appear with every release. */
    get statusCode(): ApexEnum {
        const known = platformEnum('System.StatusCode').find((constant) => constant.name === this.error.statusCode);
        return known ?? new ApexEnum('System.StatusCode', this.error.statusCode, -1);
    }

    toJson$(): ApexMap {
        const { fields, message, statusCode } = this.error;
        return jsonOf([
            ['fields', new ApexList(STRING, [...fields])],
            ['message', message],
            ['statusCode', statusCode]
        ]);
    }

    toString$0(): string {
        return `Database.Error[getFields=(${this.error.fields.join(', ')});getMessage=${this.error.message};getStatusCode=${this.error.statusCode};]`;
    }
}

const jsonOf = (members: readonly (readonly [string, unknown])[]): ApexMap => new ApexMap(STRING, OBJECT, members);

const RESULT_NAMES = [
    'SaveResult',
    'UpsertResult',
    'DeleteResult',
    'UndeleteResult',
    'MergeResult',
    'EmptyRecycleBinResult'
] as const;
type ResultName = (typeof RESULT_NAMES)[number];

/** The outcome of one row as Apex holds it: Database.SaveResult and its relatives. */
export class ApexDmlResult {
    readonly $typeName: string;
    readonly outcome: SaveOutcome;
    readonly merge: MergeOutcome | null;

    constructor(name: ResultName, outcome: SaveOutcome, merge: MergeOutcome | null = null) {
        this.$typeName = `Database.${name}`;
        this.outcome = outcome;
        this.merge = merge;
    }

    errors(): ApexList {
        return new ApexList(
            apexType('Database.Error'),
            this.outcome.errors.map((error) => new ApexDmlError(error))
        );
    }

    /** Members in alphabetical order (assumed), those of the kind of result only. */
    toJson$(): ApexMap {
        const { created, id, success } = this.outcome;
        return jsonOf([
            ...(this.$typeName === 'Database.UpsertResult' ? [['created', created] as const] : []),
            ['errors', this.errors()],
            ['id', id],
            ...(this.merge === null ? [] : [['mergedRecordIds', ids(this.merge.mergedIds)] as const]),
            ['success', success],
            ...(this.merge === null ? [] : [['updatedRelatedIds', ids(this.merge.updatedRelatedIds)] as const])
        ]);
    }

    toString$0(): string {
        const errors = this.outcome.errors.map((error) => new ApexDmlError(error).toString$0()).join(', ');
        return `${this.$typeName}[getErrors=(${errors});getId=${String(this.outcome.id)};isSuccess=${String(this.outcome.success)};]`;
    }
}

/** Outcomes as the list (or, for a single record, the one result) that a Database method returns. */
export function toResults(
    name: ResultName,
    outcomes: readonly SaveOutcome[],
    single: boolean
): ApexDmlResult | ApexList {
    const results = outcomes.map((outcome) => new ApexDmlResult(name, outcome));
    return single ? results[0] : new ApexList(apexType(`Database.${name}`), results);
}

const ids = (list: readonly string[]): ApexList => new ApexList(apexType('Id'), [...list]);

const common = {
    getErrors: (self: ApexDmlResult) => self.errors(),
    getId: (self: ApexDmlResult) => self.outcome.id,
    isSuccess: (self: ApexDmlResult) => self.outcome.success,
    'get:Errors': (self: ApexDmlResult) => self.errors(),
    'get:Id': (self: ApexDmlResult) => self.outcome.id,
    'get:Success': (self: ApexDmlResult) => self.outcome.success,
    toString: (self: ApexDmlResult) => self.toString$0()
};

/** Test code makes results by JSON.deserialize: there are no constructors. Source: public test code that passes in orgs. */
for (const name of RESULT_NAMES) {
    registerJsonReading(`Database.${name}`, {
        members: {
            created: 'Boolean',
            errors: 'List<Database.Error>',
            id: 'String',
            mergedRecordIds: 'List<Id>',
            success: 'Boolean',
            updatedRelatedIds: 'List<Id>'
        },
        make: ({ created, errors, id, mergedRecordIds, success, updatedRelatedIds }) => {
            const outcome: SaveOutcome = {
                id: (id ?? null) as string | null,
                success: success === true,
                created: created === true,
                errors: ((errors ?? null) as ApexList | null)?.items.map((error) => (error as ApexDmlError).error) ?? []
            };
            const listed = (list: unknown): string[] => ((list ?? null) as ApexList | null)?.items.map(String) ?? [];
            const merge: MergeOutcome | null =
                name === 'MergeResult'
                    ? {
                          id: outcome.id ?? '',
                          mergedIds: listed(mergedRecordIds),
                          updatedRelatedIds: listed(updatedRelatedIds),
                          errors: outcome.errors
                      }
                    : null;
            return new ApexDmlResult(name, outcome, merge);
        }
    });
}
registerJsonReading('Database.Error', {
    members: { fields: 'List<String>', message: 'String', statusCode: 'String' },
    make: ({ fields, message, statusCode }) =>
        new ApexDmlError({
            statusCode: (statusCode ?? '') as string,
            message: (message ?? '') as string,
            fields: ((fields ?? null) as ApexList | null)?.items.map(String) ?? []
        })
});

/** Source: Apex Reference, Database Namespace. */
export const resultTypes: readonly PlatformType[] = [
    definePlatformType('Database.Error', {
        instance: {
            getFields: (self: ApexDmlError) => new ApexList(apexType('String'), [...self.error.fields]),
            getMessage: (self: ApexDmlError) => self.error.message,
            getStatusCode: (self: ApexDmlError) => self.statusCode,
            'get:Fields': (self: ApexDmlError) => new ApexList(apexType('String'), [...self.error.fields]),
            'get:Message': (self: ApexDmlError) => self.error.message,
            'get:StatusCode': (self: ApexDmlError) => self.statusCode,
            toString: (self: ApexDmlError) => self.toString$0()
        }
    }),
    ...['SaveResult', 'DeleteResult', 'UndeleteResult', 'EmptyRecycleBinResult'].map((name) =>
        definePlatformType(`Database.${name}`, { instance: common })
    ),
    definePlatformType('Database.UpsertResult', {
        instance: {
            ...common,
            isCreated: (self: ApexDmlResult) => self.outcome.created,
            'get:Created': (self: ApexDmlResult) => self.outcome.created
        }
    }),
    definePlatformType('Database.MergeResult', {
        instance: {
            ...common,
            getMergedRecordIds: (self: ApexDmlResult) => ids(self.merge?.mergedIds ?? []),
            getUpdatedRelatedIds: (self: ApexDmlResult) => ids(self.merge?.updatedRelatedIds ?? []),
            'get:MergedRecordIds': (self: ApexDmlResult) => ids(self.merge?.mergedIds ?? []),
            'get:UpdatedRelatedIds': (self: ApexDmlResult) => ids(self.merge?.updatedRelatedIds ?? [])
        }
    })
];
