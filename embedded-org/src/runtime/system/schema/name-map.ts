import { ApexMap } from '../../values/map.ts';
import { STRING, type ApexType } from '../../values/type.ts';

const lower = (key: unknown): unknown => (typeof key === 'string' ? key.toLowerCase() : key);

/** A map by API name as describe gives it: keys are lower-case, look-ups take any letter case. Source: Apex Reference, Schema.getGlobalDescribe. */
export class NameMap extends ApexMap {
    constructor(valueType: ApexType, entries: Iterable<readonly [string, unknown]>) {
        super(STRING, valueType);
        for (const [key, value] of entries) this.put(key, value);
    }

    override get(key: unknown): unknown {
        return super.get(lower(key));
    }

    override put(key: unknown, value: unknown): unknown {
        return super.put(lower(key), value);
    }

    override containsKey(key: unknown): boolean {
        return super.containsKey(lower(key));
    }

    override remove(key: unknown): unknown {
        return super.remove(lower(key));
    }

    override clone(): ApexMap {
        return new NameMap(this.valueType, [...this.entries()] as [string, unknown][]);
    }
}
