import type { PlannedColumn, RecordPlan } from '../../soql/sqlite/record-plan.ts';
import { fromColumn, roundedToScale } from '../database/columns.ts';
import type { SqlValue } from '../database/driver.ts';
import { compoundValue } from '../system/web/address.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexDecimal } from '../values/decimal.ts';
import { ApexDouble } from '../values/double.ts';
import { ApexSObject } from '../values/sobject.ts';
import type { QueryOptions } from './options.ts';

type Row = readonly SqlValue[];

/** Turns rows into records of a plan; made once per run. */
export function recordReader(plan: RecordPlan, options: QueryOptions): (row: Row) => ApexSObject {
    const columns = plan.columns.map((column) => ({
        name: column.name,
        index: column.index,
        read: columnReader(column, options)
    }));
    const parents = plan.parents.map((parent) => ({
        relationship: parent.relationship,
        reference: parent.reference,
        readReference: columnReader(parent.reference, options),
        choices: parent.choices.map((choice) => ({
            idIndex: choice.idIndex ?? -1,
            read: recordReader(choice, options)
        }))
    }));
    const selected = new Set(plan.columns.map((column) => column.name));
    const unselected = plan.parents.map((parent) => parent.reference.name).filter((name) => !selected.has(name));
    const implied = unselected.length === 0 ? null : unselected;
    return (row) => {
        const values: Record<string, unknown> = {};
        for (const column of columns) values[column.name] = column.read(row[column.index]);
        for (const { reference, readReference } of parents) {
            const value = readReference(row[reference.index]);
            if (value !== null) values[reference.name] ??= value;
        }
        const record = new ApexSObject(plan.object, values);
        record.$queried = true;
        record.$implied = implied;
        for (const parent of parents) {
            const choice = parent.choices.find((one) => row[one.idIndex] !== null);
            record.setParent$(parent.relationship, choice === undefined ? null : choice.read(row));
        }
        return record;
    };
}

function columnReader({ type }: PlannedColumn, options: QueryOptions): (value: SqlValue) => unknown {
    const { kind, scale } = type;
    if (type.show === 'label') {
        const labels = new Map((type.field?.picklist ?? []).map((entry) => [entry.value.toLowerCase(), entry.label]));
        return (value) => (typeof value === 'string' ? labelOf(value, labels) : value);
    }
    const plain = plainReader(kind, scale);
    return type.show === 'format' ? (value) => formatted(roundedToScale(plain(value), scale), options) : plain;
}

function plainReader(kind: PlannedColumn['type']['kind'], scale: number): (value: SqlValue) => unknown {
    switch (kind) {
        case 'double':
            return (value) => (value === null ? null : new ApexDouble(Number(value)));
        case 'text':
        case 'id':
        case 'integer':
            return (value) => value;
        case 'boolean':
            return (value) => value === 1;
        case 'address':
        case 'location':
            return (value) => compoundValue(kind, value);
        default:
            return (value) => fromColumn(kind, value, scale);
    }
}

/** Labels of a multi-select value stand in the same order, separated by semicolons. */
const labelOf = (value: string, labels: ReadonlyMap<string, string>): string =>
    value
        .split(';')
        .map((one) => labels.get(one.toLowerCase()) ?? one)
        .join(';');

/** Text of a number, date or datetime in the running user's locale. Source: SOQL and SOSL Reference, "FORMAT()"; details of the formats assumed. */
function formatted(value: unknown, { locale, timeZone }: QueryOptions): unknown {
    const language = locale.replaceAll('_', '-');
    if (value instanceof ApexDecimal)
        return new Intl.NumberFormat(language, {
            minimumFractionDigits: value.scale,
            maximumFractionDigits: value.scale
        }).format(value.toNumber());
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    if (value instanceof ApexDate)
        return new Intl.DateTimeFormat(language, { timeZone: 'UTC' }).format(new Date(value.days * 86_400_000));
    if (value instanceof ApexDatetime)
        return new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
            new Date(value.ms)
        );
    return value;
}
