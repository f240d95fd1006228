import type { DmlOptions } from '../../dml/options.ts';
import { ApexMap } from '../../values/map.ts';
import { OBJECT, STRING } from '../../values/type.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

/** Objects with plain properties, by Apex name, whose defaults are null. */
class OptionRecord {
    readonly $typeName: string;
    readonly values: Record<string, unknown>;

    constructor(name: string, values: Record<string, unknown>) {
        this.$typeName = name;
        this.values = values;
    }

    /** Members as they are declared, with a small first letter (assumed). */
    toJson$(): ApexMap {
        const named = Object.entries(this.values).map(
            ([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value] as const
        );
        return new ApexMap(STRING, OBJECT, named);
    }
}

/** Database.DMLOptions as Apex holds it. */
export class ApexDmlOptions extends OptionRecord {
    constructor() {
        super('Database.DMLOptions', {
            AllowFieldTruncation: null,
            AssignmentRuleHeader: new OptionRecord('Database.DMLOptions.AssignmentRuleHeader', {
                AssignmentRuleId: null,
                UseDefaultRule: null
            }),
            DuplicateRuleHeader: new OptionRecord('Database.DMLOptions.DuplicateRuleHeader', {
                AllowSave: null,
                RunAsCurrentUser: null
            }),
            EmailHeader: new OptionRecord('Database.DMLOptions.EmailHeader', {
                TriggerAutoResponseEmail: null,
                TriggerOtherEmail: null,
                TriggerUserEmail: null
            }),
            LocaleOptions: null,
            OptAllOrNone: null
        });
    }

    /** Partial success unless the option says otherwise. Source: Apex Reference, DmlOptions: "The default for this property is false". */
    get allOrNone(): boolean {
        return this.values['OptAllOrNone'] === true;
    }

    /** What the pipeline heeds of the options. */
    toOptions(): DmlOptions {
        const mail = this.values['EmailHeader'] as OptionRecord | null;
        return {
            allowFieldTruncation: this.values['AllowFieldTruncation'] === true,
            triggerUserEmail: mail?.values['TriggerUserEmail'] === true,
            ignoresSeats: false
        };
    }
}

function propertiesOf(names: readonly string[]): Record<string, (self: OptionRecord, value?: unknown) => unknown> {
    return Object.fromEntries(
        names.flatMap((name) => [
            [`get:${name}`, (self: OptionRecord) => self.values[name]],
            [`set:${name}`, (self: OptionRecord, value: unknown) => (self.values[name] = value)]
        ])
    );
}

const headerType = (name: string, properties: readonly string[]): PlatformType =>
    definePlatformType(`Database.DMLOptions.${name}`, {
        static: {
            new: () =>
                new OptionRecord(
                    `Database.DMLOptions.${name}`,
                    Object.fromEntries(properties.map((property) => [property, null]))
                )
        },
        instance: propertiesOf(properties)
    });

/** Source: Apex Reference, DmlOptions Class. Assignment and duplicate rules are accepted and have no effect: the embedded org has none. */
export const dmlOptionsTypes: readonly PlatformType[] = [
    definePlatformType('Database.DMLOptions', {
        static: { new: () => new ApexDmlOptions() },
        instance: propertiesOf([
            'AllowFieldTruncation',
            'AssignmentRuleHeader',
            'DuplicateRuleHeader',
            'EmailHeader',
            'LocaleOptions',
            'OptAllOrNone'
        ])
    }),
    headerType('AssignmentRuleHeader', ['AssignmentRuleId', 'UseDefaultRule']),
    headerType('DuplicateRuleHeader', ['AllowSave', 'RunAsCurrentUser']),
    headerType('EmailHeader', ['TriggerAutoResponseEmail', 'TriggerOtherEmail', 'TriggerUserEmail'])
];
