import { throwApex } from '../../exceptions/platform.ts';
import type { FieldInfo } from '../../../schema/model.ts';
import { isIdForm } from '../../values/id.ts';
import { ApexList } from '../../values/list.ts';
import type { ApexSObject } from '../../values/sobject.ts';
import { apexType } from '../../values/type.ts';
import type { Deserializer } from './deserialize.ts';
import type { JsonNode } from './tree.ts';

/**
 * Fills a record from its JSON: fields by name in any letter case, parents from nested objects, children from nested query results. Members of
 * other names are left out, as from API 35 on; no older version is told apart here. Source: Apex Reference, JSON.deserialize (Usage).
 * @throws System.JSONException 'No such column 'x' on sobject of type Account' when the reading is strict.
 */
export function readRecord(
    reader: Deserializer,
    record: ApexSObject,
    node: JsonNode & { kind: 'object' }
): ApexSObject {
    const object = record.$object;
    for (const [name, member] of node.members) {
        if (name === 'attributes') continue;
        const field = object.field(name);
        const parent = field === undefined ? object.relationship(name) : undefined;
        const children = field === undefined && parent === undefined ? object.children(name) : undefined;
        if (field !== undefined) record.$values[field.name] = readField(reader, field, member);
        else if (parent?.relationshipName)
            (record.$parents ??= {})[parent.relationshipName] = reader.read(
                member,
                parentType(parent.referenceTo)
            ) as ApexSObject | null;
        else if (children?.name)
            (record.$children ??= {})[children.name] = readChildren(reader, children.childObject, member);
        else if (reader.strict)
            throwApex('System.JSONException', `No such column '${name}' on sobject of type ${object.name}`);
    }
    return record;
}

/** A text that is no Id is taken for one all the same (public test code makes records with the Id `id-1` so, and passes in orgs). */
function readField(reader: Deserializer, field: FieldInfo, member: JsonNode): unknown {
    if (field.apexType === 'Id' && member.kind === 'string' && !isIdForm(member.text)) return member.text;
    return reader.read(member, apexType(field.apexType));
}

/** Polymorphic look-ups take the type from the attributes. */
function parentType(referenceTo: readonly string[]): ReturnType<typeof apexType> {
    return apexType(referenceTo.length === 1 ? referenceTo[0] : 'SObject');
}

function readChildren(reader: Deserializer, childObject: string, node: JsonNode): ApexList {
    const records = node.kind === 'object' ? node.members.find(([name]) => name === 'records')?.[1] : node;
    const type = apexType(`List<${childObject}>`);
    if (records === undefined || records.kind === 'null') return new ApexList(type.args[0]);
    return reader.read(records, type) as ApexList;
}
