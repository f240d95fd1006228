/**
 * A constant of an enum. Each constant is one object, so identity is equality. Generated enums make theirs once per class;
 * platform enums come from `platformEnum` in runtime/system/enums.ts.
 */
export class ApexEnum {
    /** Canonical name of the enum, e.g. `System.StatusCode`, `Outer.Colour`. */
    readonly $type: string;
    readonly name: string;
    readonly ordinal: number;

    constructor(type: string, name: string, ordinal: number) {
        this.$type = type;
        this.name = name;
        this.ordinal = ordinal;
    }

    toString(): string {
        return this.name;
    }
}
