import type { FieldInfo } from '../../../schema/model.ts';
import { ApexDecimal } from '../../values/decimal.ts';

/** The default of a field where it is a plain value: a checkbox, the default entry of a picklist, a literal; null otherwise. */
export function literalDefault(field: FieldInfo): unknown {
    if (field.type === 'BOOLEAN') return field.defaultValue === 'true';
    const entry = field.picklist.find((value) => value.isDefault);
    if (entry !== undefined) return entry.value;
    const text = field.defaultValue?.trim() ?? '';
    const quoted = /^"(.*)"$|^'(.*)'$/s.exec(text);
    if (quoted !== null) return quoted[1] ?? quoted[2];
    if (!/^-?\d+(\.\d+)?$/.test(text)) return field.type === 'PICKLIST' && text !== '' ? text : null;
    return field.type === 'INTEGER' ? Number(text) : field.apexType === 'Decimal' ? ApexDecimal.parse(text) : text;
}
