import type { ObjectInfo, RecordTypeData } from '../../../schema/model.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexMap } from '../../values/map.ts';
import { apexType, STRING } from '../../values/type.ts';
import type { PlatformType } from '../define.ts';
import { describeType } from './described.ts';

/** Schema.RecordTypeInfo. */
export class RecordTypeInfo {
    readonly $typeName = 'Schema.RecordTypeInfo';
    readonly data: RecordTypeData;
    readonly id: string;
    readonly isMaster: boolean;
    readonly isDefault: boolean;

    constructor(data: RecordTypeData, id: string, isMaster: boolean, isDefault: boolean) {
        this.data = data;
        this.id = id;
        this.isMaster = isMaster;
        this.isDefault = isDefault;
    }
}

/** Id that every object's Master record type has. Source: Apex Reference, RecordTypeInfo.isMaster. */
const MASTER_ID = '012000000000000AAA';
const MASTER: RecordTypeData = { developerName: 'Master', label: 'Master', active: true, description: null };

/** Record types of an object with their Ids from the RecordType table; Master comes last. The first active one is the default (assumed). */
export function recordTypeInfos(object: ObjectInfo): RecordTypeInfo[] {
    const given = object.recordTypes ?? [];
    const master = new RecordTypeInfo(MASTER, MASTER_ID, true, given.length === 0);
    if (given.length === 0) return [master];
    const { schema, store } = currentApexTransaction().org;
    const table = schema.object('RecordType');
    const rows = table === undefined ? [] : store.find(table, 'SobjectType', [object.name]);
    const ids = new Map(rows.map((row) => [row.$values.DeveloperName, row.$values.Id as string]));
    const first = given.find((data) => data.active);
    return [
        ...given.map((data) => new RecordTypeInfo(data, ids.get(data.developerName) ?? '', false, data === first)),
        master
    ];
}

/** Record types by one of their names or by Id. */
export function recordTypeMap(object: ObjectInfo, key: 'developerName' | 'label' | 'id'): ApexMap {
    return new ApexMap(
        key === 'id' ? apexType('Id') : STRING,
        apexType('Schema.RecordTypeInfo'),
        recordTypeInfos(object).map((info) => [key === 'id' ? info.id : info.data[key], info])
    );
}

export const recordTypeTypes: readonly PlatformType[] = [
    describeType<RecordTypeInfo>('Schema.RecordTypeInfo', {
        values: {
            DeveloperName: ({ data }) => data.developerName,
            Name: ({ data }) => data.label,
            RecordTypeId: ({ id }) => id
        },
        flags: {
            Active: ({ data }) => data.active,
            Available: ({ data }) => data.active,
            DefaultRecordTypeMapping: ({ isDefault }) => isDefault,
            Master: ({ isMaster }) => isMaster
        }
    })
];
