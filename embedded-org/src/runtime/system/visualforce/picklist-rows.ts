import { ApexList } from '../../values/list.ts';
import { apexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

/** VisualEditor.DataRow: one choice of a component's property in the builder. */
class DataRow {
    readonly $typeName = 'VisualEditor.DataRow';
    readonly label: string | null;
    readonly value: unknown;
    readonly selected: boolean;

    constructor(label: string | null, value: unknown, selected: boolean) {
        this.label = label;
        this.value = value;
        this.selected = selected;
    }

    /** Rows sort by their labels (assumed). */
    compareTo$1(other: DataRow): number {
        const [one, two] = [this.label ?? '', other.label ?? ''];
        return one < two ? -1 : Number(one > two);
    }
}

class PicklistRows {
    readonly $typeName = 'VisualEditor.DynamicPickListRows';
    readonly rows: DataRow[];
    isComplete: boolean;

    constructor(rows: readonly DataRow[], isComplete: boolean) {
        this.rows = [...rows];
        this.isComplete = isComplete;
    }
}

/** What a class of Apex that extends a platform class has of the methods it may override. */
type Heir = Record<string, ((...given: unknown[]) => unknown) | undefined>;

const rowsOf = (self: Heir): readonly DataRow[] => (self['getValues$0']?.() as PicklistRows | null)?.rows ?? [];

/**
 * The classes behind the choices of a component's property. Source: Apex Reference, "VisualEditor Namespace" (DynamicPickList: getLabel gives the
 * label of a value, isValid whether it is among the values).
 */
export const picklistRowTypes: readonly PlatformType[] = [
    definePlatformType('VisualEditor.DataRow', {
        static: {
            new: (label: string | null, value: unknown, selected: boolean | null = false) =>
                new DataRow(label, value, selected === true)
        },
        instance: {
            compareTo: (self: DataRow, other: DataRow) => self.compareTo$1(argument(other)),
            getLabel: (self: DataRow) => self.label,
            getValue: (self: DataRow) => self.value,
            isSelected: (self: DataRow) => self.selected
        }
    }),
    definePlatformType('VisualEditor.DynamicPickListRows', {
        static: {
            new: (rows: ApexList | null = null, isComplete: boolean | null = false) =>
                new PicklistRows((rows?.items ?? []) as DataRow[], isComplete === true)
        },
        instance: {
            addAllRows: (self: PicklistRows, rows: ApexList) =>
                void self.rows.push(...(argument(rows).items as DataRow[])),
            addRow: (self: PicklistRows, row: DataRow) => void self.rows.push(argument(row)),
            containsAllRows: (self: PicklistRows) => self.isComplete,
            get: (self: PicklistRows, index: number) => self.rows[argument(index)] ?? null,
            getDataRows: (self: PicklistRows) => new ApexList(apexType('VisualEditor.DataRow'), [...self.rows]),
            setContainsAllRows: (self: PicklistRows, isComplete: boolean) => void (self.isComplete = isComplete),
            size: (self: PicklistRows) => self.rows.length,
            sort: (self: PicklistRows) => void self.rows.sort((a, b) => a.compareTo$1(b))
        }
    }),
    definePlatformType('VisualEditor.DynamicPickList', {
        instance: {
            getDefaultValue: (self: Heir) => self['getDefaultValue$0']?.() ?? null,
            getValues: (self: Heir) => self['getValues$0']?.() ?? null,
            getLabel: (self: Heir, value: unknown) =>
                self['getLabel$1'] === undefined
                    ? (rowsOf(self).find((row) => row.value === value)?.label ?? null)
                    : self['getLabel$1'](value),
            isValid: (self: Heir, value: unknown) =>
                self['isValid$1'] === undefined
                    ? rowsOf(self).some((row) => row.value === value)
                    : self['isValid$1'](value)
        }
    }),
    // Source: Apex Reference, "DeployCallbackContext Class"; the platform makes it, heirs are made by tests.
    definePlatformType('Metadata.DeployCallbackContext', {
        static: { new: () => ({ $typeName: 'Metadata.DeployCallbackContext' }) },
        instance: { getCallbackJobId: (self: Heir) => self['getCallbackJobId$0']?.() ?? null }
    })
];
