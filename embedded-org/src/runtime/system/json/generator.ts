import { throwApex } from '../../exceptions/platform.ts';
import { ApexBlob } from '../../values/blob.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexTime } from '../../values/time.ts';
import { stringOf } from '../../values/to-string.ts';
import { argument } from '../arguments.ts';
import { definePlatformType } from '../define.ts';
import { Serializer } from './serialize.ts';
import { JsonWriter } from './writer.ts';

/** System.JSONGenerator: writes a JSON text step by step. */
export class ApexJsonGenerator {
    readonly $typeName = 'System.JSONGenerator';
    readonly writer: JsonWriter;
    closed = false;

    constructor(pretty: boolean) {
        this.writer = new JsonWriter(pretty);
    }

    /** The writer, when a value may be written now. @throws System.JSONException as Jackson words it. */
    forValue(): JsonWriter {
        if (this.closed) throwApex('System.JSONException', 'JSON Generator is closed');
        if (!this.writer.awaitsValue) throwApex('System.JSONException', 'Can not write value, expecting field name');
        return this.writer;
    }

    name(name: string): JsonWriter {
        if (this.closed) throwApex('System.JSONException', 'JSON Generator is closed');
        if (this.writer.inside !== 'object')
            throwApex('System.JSONException', 'Can not write a field name, expecting a value');
        this.writer.name(argument(name));
        return this.writer;
    }

    end(kind: 'object' | 'array'): void {
        if (this.writer.inside !== kind) throwApex('System.JSONException', `Current context not an ${kind}`);
        if (kind === 'object') this.writer.endObject();
        else this.writer.endArray();
    }

    write(value: unknown): void {
        new Serializer(this.forValue(), false).write(value);
    }
}

const scalar = (self: ApexJsonGenerator, value: unknown): void => {
    self.write(value);
};
const field = (self: ApexJsonGenerator, name: string, value: unknown): void => {
    self.name(name);
    self.write(value);
};
const number = (value: unknown): string => stringOf(argument(value));

/** System.JSONGenerator. Source: Apex Reference, JSONGenerator Class. */
export const jsonGeneratorType = definePlatformType('System.JSONGenerator', {
    instance: {
        close: (self: ApexJsonGenerator) => {
            self.closed = true;
        },
        getAsString: (self: ApexJsonGenerator) => {
            self.closed = true;
            return self.writer.text;
        },
        isClosed: (self: ApexJsonGenerator) => self.closed,
        writeBlob: (self: ApexJsonGenerator, value: ApexBlob) => scalar(self, argument(value)),
        writeBlobField: (self: ApexJsonGenerator, name: string, value: ApexBlob) => field(self, name, argument(value)),
        writeBoolean: (self: ApexJsonGenerator, value: boolean) => scalar(self, argument(value)),
        writeBooleanField: (self: ApexJsonGenerator, name: string, value: boolean) =>
            field(self, name, argument(value)),
        writeDate: (self: ApexJsonGenerator, value: ApexDate) => scalar(self, argument(value)),
        writeDateField: (self: ApexJsonGenerator, name: string, value: ApexDate) => field(self, name, argument(value)),
        writeDateTime: (self: ApexJsonGenerator, value: ApexDatetime) => scalar(self, argument(value)),
        writeDateTimeField: (self: ApexJsonGenerator, name: string, value: ApexDatetime) =>
            field(self, name, argument(value)),
        writeEndArray: (self: ApexJsonGenerator) => {
            self.end('array');
        },
        writeEndObject: (self: ApexJsonGenerator) => {
            self.end('object');
        },
        writeFieldName: (self: ApexJsonGenerator, name: string) => {
            self.name(name);
        },
        writeId: (self: ApexJsonGenerator, value: string) => scalar(self, argument(value)),
        writeIdField: (self: ApexJsonGenerator, name: string, value: string) => field(self, name, argument(value)),
        writeNull: (self: ApexJsonGenerator) => scalar(self, null),
        writeNullField: (self: ApexJsonGenerator, name: string) => field(self, name, null),
        writeNumber: (self: ApexJsonGenerator, value: unknown) => {
            self.forValue().raw(number(value));
        },
        writeNumberField: (self: ApexJsonGenerator, name: string, value: unknown) => {
            self.name(name).raw(number(value));
        },
        writeObject: (self: ApexJsonGenerator, value: unknown) => scalar(self, value),
        writeObjectField: (self: ApexJsonGenerator, name: string, value: unknown) => field(self, name, value),
        writeStartArray: (self: ApexJsonGenerator) => {
            self.forValue().startArray();
        },
        writeStartObject: (self: ApexJsonGenerator) => {
            self.forValue().startObject();
        },
        writeString: (self: ApexJsonGenerator, value: string) => scalar(self, argument(value)),
        writeStringField: (self: ApexJsonGenerator, name: string, value: string) => field(self, name, argument(value)),
        writeTime: (self: ApexJsonGenerator, value: ApexTime) => scalar(self, argument(value)),
        writeTimeField: (self: ApexJsonGenerator, name: string, value: ApexTime) => field(self, name, argument(value))
    }
});
