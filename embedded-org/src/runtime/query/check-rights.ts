import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { noSuchColumn, unsupportedObject } from '../../soql/resolve/messages.ts';
import type { ResolvedQuery } from '../../soql/resolve/resolved.ts';
import { apexException } from '../exceptions/index.ts';
import { ApexMap } from '../values/map.ts';
import { ApexSet } from '../values/set.ts';
import { apexType } from '../values/type.ts';
import type { QueryOptions } from './options.ts';

/** Source: Apex Developer Guide, "Filter SOQL Queries Using WITH SECURITY_ENFORCED". */
const INSUFFICIENT = 'Insufficient permissions: secure query included inaccessible field';

/**
 * Checks the running user's right to every object and field that the query reads, sub-queries included.
 * @throws System.QueryException whose `$inaccessibleFields` names all fields by object, all of an object that the user may not read. Source: platform-rules H1; texts of user mode are those
 * of an unknown object or field, which the platform says it treats alike (assumed).
 */
export function checkRights(query: ResolvedQuery, { checkRights: access }: QueryOptions): void {
    if (access === null) return;
    const refusedFields: { object: ObjectInfo; field: FieldInfo }[] = [];
    let refusedObject: ObjectInfo | null = access.canReadObject(query.object) ? null : query.object;
    for (const { object, field } of query.uses) {
        const canReadObject = access.canReadObject(object);
        if (!canReadObject) refusedObject ??= object;
        if (!canReadObject || !access.canReadField(object, field)) refusedFields.push({ object, field });
    }
    if (refusedObject === null && refusedFields.length === 0) return;
    const isSecure = query.node.accessMode === 'SECURITY_ENFORCED';
    const message = isSecure
        ? INSUFFICIENT
        : refusedObject !== null
          ? unsupportedObject(refusedObject.name)
          : noSuchColumn(refusedFields[0].field.name, refusedFields[0].object.name);
    throw Object.assign(apexException('System.QueryException', message), {
        $inaccessibleFields: byObject(refusedFields)
    });
}

function byObject(refused: readonly { object: ObjectInfo; field: FieldInfo }[]): ApexMap {
    const map = new ApexMap(apexType('String'), apexType('Set<String>'));
    for (const { object, field } of refused) {
        if (!map.containsKey(object.name)) map.put(object.name, new ApexSet(apexType('String')));
        (map.get(object.name) as ApexSet).add(field.name);
    }
    return map;
}
