import type { Position } from '../../syntax/ast/common.ts';
import type { Expression } from '../../syntax/ast/expressions.ts';
import type { SwitchStatement } from '../../syntax/ast/statements.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import type { BoundStatement, BoundWhen } from '../bound/statements.ts';
import { implicitConversion } from '../types/conversions.ts';
import { resolveType } from '../types/resolve.ts';
import { isPrimitive, typeName, type Type } from '../types/type.ts';
import { bindValue } from './bind-expression.ts';
import { bindBlock } from './bind-statement.ts';
import type { BodyContext } from './body-context.ts';
import { applyConversion } from './convert.ts';

const isEnum = (type: Type): boolean =>
    (type.kind === 'class' && type.symbol.kind === 'enum') || (type.kind === 'platform' && type.data.isEnum);

/** `switch on`: Integer, Long, String, sObject and enum subjects. Source: Apex Developer Guide, "Switch Statements". */
export function bindSwitch(context: BodyContext, statement: SwitchStatement): BoundStatement {
    const subject = bindValue(context, statement.subject);
    const type = subject.type;
    const isValue =
        isPrimitive(type, 'Integer') ||
        isPrimitive(type, 'Long') ||
        isPrimitive(type, 'String') ||
        isPrimitive(type, 'Id') ||
        isEnum(type);
    if (
        !isValue &&
        type.kind !== 'sobject' &&
        type.kind !== 'error' &&
        type.kind !== 'object' &&
        type.kind !== 'class'
    ) {
        context.report(subject.position, 'switch-type', { type: typeName(type) });
    }
    const subjectVariable = context.temporary(type, subject);
    const seen = new Set<string>();
    const whens = statement.whens.map((when): BoundWhen => {
        const position = when.position;
        const label = when.label;
        if (label.kind === 'else') return { test: { kind: 'else' }, body: bindBlock(context, when.body), position };
        if (label.kind === 'values') {
            return {
                test: { kind: 'values', values: label.values.map((value) => bindLabel(context, value, type, seen)) },
                body: bindBlock(context, when.body),
                position
            };
        }
        return context.inScope(() => {
            const of = resolveType(context.project, context.symbol, label.type);
            once(context, seen, typeName(of), label.type.position);
            const variable = context.declare(label.variable, of, null);
            return { test: { kind: 'type', type: of, variable }, body: bindBlock(context, when.body), position };
        });
    });
    return { kind: 'switch', subject, subjectVariable, whens, position: statement.position };
}

function once(context: BodyContext, seen: Set<string>, value: string, position: Position): void {
    if (seen.has(value)) context.report(position, 'when-twice', { value });
    seen.add(value);
}

function bindLabel(context: BodyContext, value: Expression, type: Type, seen: Set<string>): BoundExpression {
    const bound = enumLabel(context, value, type) ?? bindValue(context, value);
    if (bound.type.kind === 'error' || type.kind === 'error') return bound;
    if (!isConstant(bound)) return context.invalid(bound.position, 'when-constant');
    if (type.kind === 'sobject' && bound.type.kind !== 'null') return context.invalid(bound.position, 'when-record');
    if (bound.kind === 'constant') once(context, seen, String(bound.value), bound.position);
    if (bound.kind === 'enum-constant') once(context, seen, bound.name, bound.position);
    const conversion = implicitConversion(bound.type, type);
    if (conversion === null)
        return context.invalid(bound.position, 'when-type', { value: typeName(bound.type), type: typeName(type) });
    return conversion.conversion === 'string-to-id' ? bound : applyConversion(bound, type, conversion.conversion);
}

/** A literal, an enum value or a static final field. Source: Apex Developer Guide, "Switch Statements" (literals; constants: assumed as the compiler's message says). */
const isConstant = (value: BoundExpression): boolean =>
    value.kind === 'constant' ||
    value.kind === 'enum-constant' ||
    value.kind === 'platform-property' ||
    (value.kind === 'field' && value.field.isStatic && value.field.isFinal);

/** Enum values stand bare in `when`. */
function enumLabel(context: BodyContext, value: Expression, type: Type): BoundExpression | null {
    if (value.kind !== 'name' || !isEnum(type)) return null;
    const lower = value.name.toLowerCase();
    if (type.kind === 'class') {
        const name = type.symbol.enumConstants.find((constant) => constant.toLowerCase() === lower);
        if (name === undefined) return context.invalid(value.position, 'unknown-enum-value', { name: value.name });
        return { kind: 'enum-constant', owner: type.symbol, name, type, position: value.position };
    }
    if (type.kind !== 'platform') return null;
    const name = type.data.fields.find((field) => field.name.toLowerCase() === lower)?.name;
    if (name === undefined) return context.invalid(value.position, 'unknown-enum-value', { name: value.name });
    return { kind: 'enum-constant', owner: type.data, name, type, position: value.position };
}
