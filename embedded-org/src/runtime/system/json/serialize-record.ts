import { ApexDatetime } from '../../values/datetime.ts';
import { ApexList } from '../../values/list.ts';
import type { ApexSObject } from '../../values/sobject.ts';
import type { JsonWriter } from './writer.ts';

/** API version in the `url` attribute of records. */
const API_VERSION = 'v67.0';

/**
 * A record as the platform writes it: `attributes` with type and (when it has an Id) address, populated fields, queried parents as objects,
 * queried children as a query result. Datetimes end in `+0000` here. Source: Apex Developer Guide, "Roundtrip Serialization and
 * Deserialization" and JSON support for sObjects.
 */
export function writeRecord(writer: JsonWriter, record: ApexSObject, write: (value: unknown) => void): void {
    const type = record.$object.name;
    const id = record.$values.Id;
    writer.startObject();
    writer.name('attributes');
    writer.startObject();
    writer.name('type');
    writer.string(type);
    if (typeof id === 'string') {
        writer.name('url');
        writer.string(`/services/data/${API_VERSION}/sobjects/${type}/${id}`);
    }
    writer.endObject();
    for (const field of populatedFields(record)) {
        const value = record.$values[field];
        writer.name(field);
        if (value instanceof ApexDatetime) writer.string(value.toIso().replace(/Z$/, '+0000'));
        else write(value);
    }
    for (const [relationship, parent] of Object.entries(record.$parents ?? {})) {
        if (parent === null) continue;
        writer.name(relationship);
        write(parent);
    }
    for (const [relationship, children] of Object.entries(record.$children ?? {})) {
        if (children.isEmpty()) continue;
        writer.name(relationship);
        writeChildren(writer, children, write);
    }
    writer.endObject();
}

function populatedFields(record: ApexSObject): string[] {
    return Object.keys(record.$values).filter((field) => record.isPopulated$(field));
}

function writeChildren(writer: JsonWriter, children: ApexList, write: (value: unknown) => void): void {
    writer.startObject();
    writer.name('totalSize');
    writer.raw(String(children.size()));
    writer.name('done');
    writer.raw('true');
    writer.name('records');
    write(children);
    writer.endObject();
}
