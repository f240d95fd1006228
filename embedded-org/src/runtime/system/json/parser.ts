import { throwApex } from '../../exceptions/platform.ts';
import { ApexEnum } from '../../values/enum.ts';
import { apexType, type ApexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType } from '../define.ts';
import { platformEnumConstant } from '../enums.ts';
import { Deserializer } from './deserialize.ts';
import { JsonLexer, type JsonToken } from './lexer.ts';
import { readPrimitive } from './primitives.ts';
import { readNode, type JsonNode } from './tree.ts';

/** System.JSONParser: walks over a JSON text token by token. */
export class ApexJsonParser {
    readonly $typeName = 'System.JSONParser';
    readonly lexer: JsonLexer;
    current: JsonToken | null = null;
    lastCleared: JsonToken | null = null;
    /** Name of the field whose value is being read, per open structure. */
    private readonly names: (string | null)[] = [null];

    constructor(text: string) {
        this.lexer = new JsonLexer(text);
    }

    get currentName(): string | null {
        return this.names.at(-1) ?? null;
    }

    next(): JsonToken | null {
        const token = this.lexer.next();
        if (token?.kind === 'FIELD_NAME') this.names[this.names.length - 1] = token.text;
        if (token?.kind === 'START_OBJECT' || token?.kind === 'START_ARRAY') this.names.push(null);
        if (token?.kind === 'END_OBJECT' || token?.kind === 'END_ARRAY') this.names.pop();
        this.current = token;
        return token;
    }

    /** The next token that is no field name. */
    nextValue(): JsonToken | null {
        const token = this.next();
        return token?.kind === 'FIELD_NAME' ? this.next() : token;
    }

    clear(): void {
        if (this.current !== null) this.lastCleared = this.current;
        this.current = null;
    }

    /** After it the current token is the end of the structure that the current token begins. */
    skipChildren(): void {
        if (this.current?.kind !== 'START_OBJECT' && this.current?.kind !== 'START_ARRAY') return;
        readNode(this.current, () => this.next());
    }

    /** The value that the current token begins, of a type. */
    readValue(type: ApexType, strict: boolean): unknown {
        if (this.current === null) this.next();
        if (this.current?.kind === 'FIELD_NAME') this.next();
        const node = readNode(this.current, () => this.next());
        return new Deserializer(this.lexer, strict).read(node, type);
    }

    primitive(type: string): unknown {
        const token = this.current ?? throwApex('System.JSONException', 'No current token');
        const kind =
            SCALARS[token.kind] ??
            throwApex('System.JSONException', `Current token (${token.kind}) is no value of type ${type}`);
        return readPrimitive({ kind, at: token.at, text: token.text } as JsonNode, apexType(type), this.lexer);
    }
}

const SCALARS: Readonly<Record<string, string | undefined>> = {
    VALUE_STRING: 'string',
    VALUE_NUMBER_INT: 'integer',
    VALUE_NUMBER_FLOAT: 'float',
    VALUE_TRUE: 'boolean',
    VALUE_FALSE: 'boolean',
    FIELD_NAME: 'string'
};

function tokenEnum(token: JsonToken | null): ApexEnum | null {
    return token === null ? null : platformEnumConstant('System.JSONToken', token.kind);
}

/** System.JSONParser. Source: Apex Reference, JSONParser Class. */
export const jsonParserType = definePlatformType('System.JSONParser', {
    instance: {
        clearCurrentToken: (self: ApexJsonParser) => {
            self.clear();
        },
        getBlobValue: (self: ApexJsonParser) => self.primitive('Blob'),
        getBooleanValue: (self: ApexJsonParser) => self.primitive('Boolean'),
        getCurrentName: (self: ApexJsonParser) => self.currentName,
        getCurrentToken: (self: ApexJsonParser) => tokenEnum(self.current),
        getDateTimeValue: (self: ApexJsonParser) => self.primitive('Datetime'),
        getDateValue: (self: ApexJsonParser) => self.primitive('Date'),
        getDecimalValue: (self: ApexJsonParser) => self.primitive('Decimal'),
        getDoubleValue: (self: ApexJsonParser) => self.primitive('Double'),
        getIdValue: (self: ApexJsonParser) => self.primitive('Id'),
        getIntegerValue: (self: ApexJsonParser) => self.primitive('Integer'),
        getLastClearedToken: (self: ApexJsonParser) => tokenEnum(self.lastCleared),
        getLongValue: (self: ApexJsonParser) => self.primitive('Long'),
        getText: (self: ApexJsonParser) => self.current?.text ?? null,
        getTimeValue: (self: ApexJsonParser) => self.primitive('Time'),
        hasCurrentToken: (self: ApexJsonParser) => self.current !== null,
        nextToken: (self: ApexJsonParser) => tokenEnum(self.next()),
        nextValue: (self: ApexJsonParser) => tokenEnum(self.nextValue()),
        readValueAs: (self: ApexJsonParser, type: ApexType) => self.readValue(argument(type), false),
        readValueAsStrict: (self: ApexJsonParser, type: ApexType) => self.readValue(argument(type), true),
        skipChildren: (self: ApexJsonParser) => {
            self.skipChildren();
        }
    }
});
