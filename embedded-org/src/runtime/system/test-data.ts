import { throwApex } from '../exceptions/index.ts';
import { executeDml } from '../dml/execute.ts';
import { NO_OPTIONS } from '../dml/options.ts';
import type { FieldInfo } from '../../schema/model.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexDecimal } from '../values/decimal.ts';
import { ApexList } from '../values/list.ts';
import { ApexSObject } from '../values/sobject.ts';
import { apexType } from '../values/type.ts';
import { argument } from './arguments.ts';

/** Rows of CSV text by RFC 4180: quoted cells may hold commas, quotes (doubled) and line ends. */
function csvRows(text: string): string[][] {
    const rows: string[][] = [[]];
    const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
    const body = text.replace(/^\uFEFF/, '');
    while (cell.lastIndex < body.length) {
        const match = cell.exec(body);
        if (match === null) throwApex('System.StringException', 'The static resource is not CSV');
        const [, value, end] = match;
        rows[rows.length - 1].push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
        if (end.endsWith('\n')) rows.push([]);
    }
    return rows.filter((row) => row.length > 1 || (row[0] ?? '') !== '');
}

/** A cell as the field's Apex value; an empty cell is null. */
function valueOf(field: FieldInfo, text: string): unknown {
    if (text === '') return null;
    switch (field.apexType) {
        case 'Boolean':
            return /^(true|1)$/i.test(text);
        case 'Integer':
            return ApexDecimal.parse(text).toInteger();
        case 'Decimal':
        case 'Double':
            return ApexDecimal.parse(text);
        case 'Date':
            return ApexDate.parseIso(text);
        case 'Datetime':
            return ApexDatetime.parseIso(text);
        default:
            return text;
    }
}

/**
 * Test.loadData: inserts the rows of a CSV static resource whose header names fields. A value under Id stands for the new record's Id in
 * reference columns of later loads only as far as it is an Id. Source: Apex Reference, Test.loadData.
 */
export function loadData(token: { readonly object?: { readonly name: string } } | null, resource: string): ApexList {
    const { org } = currentApexTransaction();
    const name = argument(token).object?.name ?? '';
    const object = org.schema.object(name);
    const content = org.staticResource(argument(resource));
    if (object === undefined || content === null)
        throwApex('System.StringException', `Static Resource not found: ${resource}`);
    const [header = [], ...rows] = csvRows(content.toString('utf8'));
    const fields = header.map(
        (column) =>
            object.field(column.trim()) ??
            throwApex('System.StringException', `Invalid field ${column} for ${object.name}`)
    );
    const records = rows.map((row) => {
        const values = fields.flatMap((field, index) =>
            field.name === 'Id' ? [] : [[field.name, valueOf(field, row[index] ?? '')] as const]
        );
        return new ApexSObject(object, Object.fromEntries(values));
    });
    executeDml({
        operation: 'insert',
        records,
        allOrNone: true,
        mode: 'system',
        enforceSharing: false,
        options: NO_OPTIONS
    });
    return new ApexList(apexType(object.name), records);
}
