import type { ObjectInfo } from '../../../schema/model.ts';
import { executeDml } from '../../../runtime/dml/execute.ts';
import { NO_OPTIONS } from '../../../runtime/dml/options.ts';
import type { DmlOperation } from '../../../runtime/dml/rules.ts';
import type { Org } from '../../../runtime/org.ts';
import { apexType } from '../../../runtime/values/index.ts';
import { ApexSObject } from '../../../runtime/values/sobject.ts';
import { HostError } from '../apex-host.ts';
import { argumentFromJson } from '../aura/from-json.ts';
import { asUser } from './as-user.ts';
import { objectOfId } from './record-id.ts';

type Values = Readonly<Record<string, unknown>>;

/** Inserts one record as the user, through triggers and rules. @throws HostError with the row's status code. */
export function createRecord(org: Org, userId: string, objectName: string, fields: Values): { id: string } {
    const object = org.schema.object(objectName);
    if (object === undefined) throw new HostError('NOT_FOUND', `The requested resource does not exist: ${objectName}`);
    const record = save(org, userId, 'insert', object, null, fields);
    return { id: record.$values['Id'] as string };
}

/** Updates fields of one record as the user. @throws HostError with the row's status code. */
export function updateRecord(org: Org, userId: string, recordId: string, fields: Values): void {
    const { object, id } = objectOfId(org, recordId);
    save(org, userId, 'update', object, id, fields);
}

/** Deletes one record as the user. @throws HostError with the row's status code. */
export function deleteRecord(org: Org, userId: string, recordId: string): void {
    const { object, id } = objectOfId(org, recordId);
    save(org, userId, 'delete', object, id, {});
}

function save(
    org: Org,
    userId: string,
    operation: DmlOperation,
    object: ObjectInfo,
    id: string | null,
    fields: Values
): ApexSObject {
    return asUser(org, userId, `${operation} ${object.name}`, () => {
        const record = new ApexSObject(object, id === null ? {} : { Id: id });
        for (const [name, value] of Object.entries(fields)) {
            const field = object.field(name);
            if (field === undefined)
                throw new HostError('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`, [
                    name
                ]);
            if (field.name === 'Id') continue;
            // Forms send empty text where a field was cleared.
            const given = value === '' ? null : value;
            record.$values[field.name] = argumentFromJson(given, apexType(field.apexType), {
                schema: org.schema,
                classes: org.classes,
                parameter: field.name
            });
        }
        executeDml({
            operation,
            records: [record],
            allOrNone: true,
            options: NO_OPTIONS,
            mode: 'user',
            enforceSharing: true
        });
        return record;
    });
}
