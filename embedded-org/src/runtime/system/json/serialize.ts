import { throwApex } from '../../exceptions/platform.ts';
import { ApexException } from '../../exceptions/exception.ts';
import { ApexBlob } from '../../values/blob.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexDouble } from '../../values/double.ts';
import { ApexEnum } from '../../values/enum.ts';
import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import { classInfoOf } from '../../values/object.ts';
import { displayTypeName, runtimeTypeName } from '../../values/runtime-type.ts';
import { ApexSet } from '../../values/set.ts';
import { isSObject } from '../../values/sobject-shape.ts';
import { ApexTime } from '../../values/time.ts';
import { stringOf } from '../../values/to-string.ts';
import type { MemberFieldInfo } from '../../classes.ts';
import { jsonFields, readField } from './fields.ts';
import { requireJsonAccess } from './json-access.ts';
import { writeRecord } from './serialize-record.ts';
import { JsonWriter } from './writer.ts';

/** Deeper than this a structure is taken for a cycle. */
const MAX_DEPTH = 1000;

/**
 * JSON.serialize and serializePretty.
 * @param suppressNulls leaves out null fields of Apex objects (null elements and map values stay; assumed from the reference's wording).
 * @throws System.JSONException for values that have no JSON form.
 */
export function serialize(value: unknown, suppressNulls: boolean, pretty: boolean): string {
    const writer = new JsonWriter(pretty);
    new Serializer(writer, suppressNulls).write(value);
    return writer.text;
}

/** Writes Apex values with a {@link JsonWriter}. */
export class Serializer {
    private readonly writer: JsonWriter;
    private readonly suppressNulls: boolean;
    private depth = 0;

    constructor(writer: JsonWriter, suppressNulls: boolean) {
        this.writer = writer;
        this.suppressNulls = suppressNulls;
    }

    write(value: unknown): void {
        const { writer } = this;
        if (value === null || value === undefined) writer.raw('null');
        else if (typeof value === 'string') writer.string(value);
        else if (typeof value !== 'object') writer.raw(stringOf(value));
        else if (!this.writeScalar(value)) this.nested(value);
    }

    private writeScalar(value: object): boolean {
        const { writer } = this;
        if (value instanceof ApexDecimal || value instanceof ApexDouble) writer.raw(value.toString());
        else if (value instanceof ApexDate) writer.string(value.toIso());
        else if (value instanceof ApexDatetime) writer.string(value.toIso());
        else if (value instanceof ApexTime) writer.string(value.toString());
        else if (value instanceof ApexEnum) writer.string(value.name);
        else if (value instanceof ApexBlob) writer.string(value.bytes.toString('base64'));
        else return false;
        return true;
    }

    private nested(value: object): void {
        if (++this.depth > MAX_DEPTH)
            throwApex('System.JSONException', 'Maximum depth exceeded: the value contains itself');
        if (value instanceof ApexList) this.array(value.items);
        else if (value instanceof ApexSet) this.array(value.items());
        else if (value instanceof ApexMap) this.map(value);
        else if (isSObject(value)) writeRecord(this.writer, value, (item) => this.write(item));
        else this.object(value);
        this.depth--;
    }

    private array(items: readonly unknown[]): void {
        this.writer.startArray();
        for (const item of items) this.write(item);
        this.writer.endArray();
    }

    private map(map: ApexMap): void {
        this.writer.startObject();
        for (const [key, value] of map.entries()) {
            this.writer.name(key instanceof ApexDatetime || key instanceof ApexDate ? key.toIso() : stringOf(key));
            this.write(value);
        }
        this.writer.endObject();
    }

    private object(value: object): void {
        const own = (value as { toJson$?: () => unknown }).toJson$;
        if (own !== undefined) {
            this.write(own.call(value));
            return;
        }
        const info = classInfoOf(value);
        if (info === undefined || value instanceof ApexException)
            throwApex(
                'System.JSONException',
                `Apex Type unsupported in JSON: ${displayTypeName(runtimeTypeName(value))}`
            );
        requireJsonAccess(info, 'serializable');
        this.writer.startObject();
        for (const field of inJsonOrder(jsonFields(value))) {
            const content = readField(value, field);
            if (content === null && this.suppressNulls) continue;
            this.writer.name(field.name);
            this.write(content);
        }
        this.writer.endObject();
    }
}

/**
 * Fields from Z to A, whatever their place in the class. Sources: https://salesforce.stackexchange.com/questions/101066; the texts in Apex
 * Reference, "JSON Class" (`totalPrice`, `statementDate`, `lineItems`, `invoiceNumber`). That letter case does not matter is assumed.
 */
const inJsonOrder = (fields: readonly MemberFieldInfo[]): MemberFieldInfo[] =>
    [...fields].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? 1 : -1));
