import type { ApexType } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';
import { deserialize, deserializeUntyped } from './json/deserialize.ts';
import { ApexJsonGenerator } from './json/generator.ts';
import { ApexJsonParser } from './json/parser.ts';
import { serialize } from './json/serialize.ts';

/** System.JSON. Source: Apex Reference, JSON Class. */
export const jsonType = definePlatformType('System.JSON', {
    static: {
        createGenerator: (pretty: boolean) => new ApexJsonGenerator(argument(pretty)),
        createParser: (text: string) => new ApexJsonParser(argument(text)),
        deserialize: (text: string, type: ApexType) => deserialize(argument(text), argument(type), false),
        deserializeStrict: (text: string, type: ApexType) => deserialize(argument(text), argument(type), true),
        deserializeUntyped: (text: string) => deserializeUntyped(argument(text)),
        serialize: (value: unknown, suppressNulls?: boolean) => serialize(value, suppressNulls ?? false, false),
        serializePretty: (value: unknown, suppressNulls?: boolean) => serialize(value, suppressNulls ?? false, true)
    }
});
