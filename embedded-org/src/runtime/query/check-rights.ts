import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { noSuchColumn, unsupportedObject } from '../../soql/resolve/messages.ts';
import type { ResolvedQuery } from '../../soql/resolve/resolved.ts';
import { apexException } from '../exceptions/index.ts';
import type { QueryOptions } from './options.ts';

/** Source: Apex Developer Guide, "Filter SOQL Queries Using WITH SECURITY_ENFORCED". */
const INSUFFICIENT = 'Insufficient permissions: secure query included inaccessible field';

/**
 * Checks the running user's right to every object and field that the query reads, sub-queries included.
 * @throws System.QueryException whose `inaccessibleFields` names all fields by object. Source: platform-rules H1; texts of user mode are those
 * of an unknown object or field, which the platform says it treats alike (assumed).
 */
export function checkRights(query: ResolvedQuery, { checkRights: access }: QueryOptions): void {
    if (access === null) return;
    const refusedFields: { object: ObjectInfo; field: FieldInfo }[] = [];
    let refusedObject: ObjectInfo | null = access.canReadObject(query.object) ? null : query.object;
    for (const { object, field } of query.uses) {
        if (!access.canReadObject(object)) refusedObject ??= object;
        else if (!access.canReadField(object, field)) refusedFields.push({ object, field });
    }
    if (refusedObject === null && refusedFields.length === 0) return;
    const isSecure = query.node.accessMode === 'SECURITY_ENFORCED';
    const message = isSecure
        ? INSUFFICIENT
        : refusedObject !== null
          ? unsupportedObject(refusedObject.name)
          : noSuchColumn(refusedFields[0].field.name, refusedFields[0].object.name);
    const inaccessibleFields = new Map<string, Set<string>>();
    for (const { object, field } of refusedFields)
        inaccessibleFields.set(object.name, (inaccessibleFields.get(object.name) ?? new Set<string>()).add(field.name));
    throw Object.assign(apexException('System.QueryException', message), { inaccessibleFields });
}
