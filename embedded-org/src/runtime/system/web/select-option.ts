import { argument } from '../arguments.ts';
import { definePlatformType } from '../define.ts';

/** System.SelectOption: one choice of a pick list on a page. */
export class SelectOption {
    readonly $typeName = 'System.SelectOption';
    value: string;
    label: string;
    disabled: boolean;
    escapeItem = true;

    constructor(value: string, label: string, disabled = false) {
        this.value = argument(value);
        this.label = argument(label);
        this.disabled = disabled;
    }

    /** By value, then by label. Source: Apex Developer Guide, "List Sorting" (SelectOption elements). */
    compareTo$1(other: SelectOption): number {
        return order(this.value, other.value) || order(this.label, other.label);
    }
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** System.SelectOption. Source: Apex Reference, SelectOption Class. */
export const selectOptionType = definePlatformType('System.SelectOption', {
    static: { new: (value: string, label: string, disabled?: boolean) => new SelectOption(value, label, disabled) },
    instance: {
        getDisabled: (self: SelectOption) => self.disabled,
        getEscapeItem: (self: SelectOption) => self.escapeItem,
        getLabel: (self: SelectOption) => self.label,
        getValue: (self: SelectOption) => self.value,
        setDisabled: (self: SelectOption, disabled: boolean) => {
            self.disabled = argument(disabled);
        },
        setEscapeItem: (self: SelectOption, escapeItem: boolean) => {
            self.escapeItem = argument(escapeItem);
        },
        setLabel: (self: SelectOption, label: string) => {
            self.label = argument(label);
        },
        setValue: (self: SelectOption, value: string) => {
            self.value = argument(value);
        }
    }
});
