import type { ObjectInfo } from '../../../schema/model.ts';
import type { Org } from '../../../runtime/org.ts';
import { isIdForm, restoreId } from '../../../runtime/values/index.ts';
import { HostError } from '../apex-host.ts';

/** The object of a record's Id. @throws HostError MALFORMED_ID, NOT_FOUND. */
export function objectOfId(org: Org, recordId: string): { object: ObjectInfo; id: string } {
    if (!isIdForm(recordId)) throw new HostError('MALFORMED_ID', `Invalid record id: ${recordId}`);
    const object = org.schema.objectByPrefix(recordId.slice(0, 3));
    if (object === undefined) throw new HostError('NOT_FOUND', `No object has the key prefix ${recordId.slice(0, 3)}.`);
    return { object, id: restoreId(recordId) };
}
