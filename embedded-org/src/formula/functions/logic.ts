import { FormulaError, type FormulaNode } from '../nodes.ts';
import { asBoolean, asNumber, equalValues, isBlank, textOf, toFormulaValue, asText } from '../values.ts';
import { fn, type Arguments, type FunctionTable } from './function.ts';

const MANY = 1000;

/** The field that ISCHANGED and PRIORVALUE ask about. */
function fieldName(node: FormulaNode): string {
    if (node.kind !== 'field' || node.path.length !== 1)
        throw new FormulaError('A field of the record was expected', 0);
    return node.path[0];
}

function prior(args: Arguments): ReturnType<typeof toFormulaValue> {
    const { environment } = args;
    const name = fieldName(args.nodes[0]);
    const record = environment.prior ?? environment.record;
    if (record === null) throw new FormulaError('Only records have changes', 0);
    return toFormulaValue(record.$values[record.$object.field(name)?.name ?? name]);
}

/** Logical and informational functions. Source: https://help.salesforce.com/s/articleView?id=sf.customize_functions.htm */
export const LOGIC: FunctionTable = {
    IF: fn(3, 3, (args) => (asBoolean(args.value(0)) ? args.value(1) : args.value(2))),
    AND: fn(1, MANY, (args) => args.nodes.every((_node, index) => asBoolean(args.value(index)))),
    OR: fn(1, MANY, (args) => args.nodes.some((_node, index) => asBoolean(args.value(index)))),
    NOT: fn(1, 1, (args) => !asBoolean(args.value(0))),
    CASE: fn(4, MANY, (args) => {
        const subject = args.value(0);
        const last = args.count - 1;
        for (let i = 1; i < last; i += 2) if (equalValues(subject, args.value(i))) return args.value(i + 1);
        return args.value(last);
    }),
    ISBLANK: fn(1, 1, (args) => isBlank(args.value(0))),
    ISNULL: fn(1, 1, (args) => isBlank(args.value(0))),
    BLANKVALUE: fn(2, 2, (args) => (isBlank(args.value(0)) ? args.value(1) : args.value(0))),
    NULLVALUE: fn(2, 2, (args) => (isBlank(args.value(0)) ? args.value(1) : args.value(0))),
    ISNUMBER: fn(1, 1, (args) => !isBlank(args.value(0)) && asNumber(args.value(0)) !== null),
    ISPICKVAL: fn(2, 2, (args) => equalValues(args.value(0), args.value(1))),
    ISNEW: fn(0, 0, (args) => args.environment.isNew),
    ISCLONE: fn(0, 0, () => false),
    ISCHANGED: fn(
        1,
        1,
        (args) => !args.environment.isNew && args.environment.prior !== null && !equalValues(args.value(0), prior(args))
    ),
    PRIORVALUE: fn(1, 1, prior),
    INCLUDES: fn(2, 2, (args) =>
        asText(args.value(0))
            .split(';')
            .some((part) => part.trim() === asText(args.value(1)))
    ),
    HYPERLINK: fn(2, 3, (args) => textOf(asText(args.value(0)))),
    IMAGE: fn(2, 4, (args) => textOf(asText(args.value(0))))
};
