import type { MessageCode } from '../../diagnostics/messages.ts';
import type { FieldSymbol, Visibility } from '../symbols/symbols.ts';
import { isVisible } from '../symbols/visibility.ts';
import { isReadOnly } from '../types/sobject-fields.ts';
import type { Expression } from '../../syntax/ast/expressions.ts';
import type { Assignable, BoundExpression, CompoundOperation } from '../bound/expressions.ts';
import { implicitConversion, isSubclass } from '../types/conversions.ts';
import { isNumeric, STRING, typeName } from '../types/type.ts';
import { bindExpression, bindValue } from './bind-expression.ts';
import type { BodyContext } from './body-context.ts';
import { convert } from './convert.ts';
import { arithmetic, operandFault } from './operators.ts';

export function bindAssign(context: BodyContext, expression: Extract<Expression, { kind: 'assign' }>): BoundExpression {
    const position = expression.position;
    const written = bindExpression(context, expression.target);
    if (written.kind === 'unsupported') return written;
    const target = assignable(context, written);
    const value = bindValue(context, expression.value);
    if (target === null || value.type.kind === 'error') return { kind: 'invalid', type: { kind: 'error' }, position };
    if (expression.operator === '') {
        const converted = convert(context, value, target.type);
        note(target, converted);
        return { kind: 'assign', target, value: converted, operation: null, type: target.type, position };
    }
    const operation = arithmetic(target.type, value.type, expression.operator);
    if (operation === null) {
        return context.invalid(position, operandFault(expression.operator), { operator: expression.operator });
    }
    const into = implicitConversion(target.type, operation.left) ?? { conversion: 'none' as const };
    // `i += 1.5` on an Integer is refused, `i += longValue` too: the result must fit back without a cast.
    const back =
        operation.operator === 'concat'
            ? implicitConversion(STRING, target.type)
            : implicitConversion(operation.result, target.type);
    if (back === null)
        return context.invalid(position, 'type-mismatch', {
            from: typeName(operation.result),
            to: typeName(target.type)
        });
    const compound: CompoundOperation = {
        operator: operation.operator,
        type: operation.result,
        targetConversion: into.conversion,
        resultConversion: back.conversion
    };
    const right = operation.operator === 'concat' ? value : convert(context, value, operation.right);
    const assign: BoundExpression = {
        kind: 'assign',
        target,
        value: right,
        operation: compound,
        type: target.type,
        position
    };
    note(target, assign);
    return assign;
}

export function bindStep(
    context: BodyContext,
    expression: Extract<Expression, { kind: 'step' }>,
    discard: boolean
): BoundExpression {
    const position = expression.position;
    const written = bindExpression(context, expression.operand);
    if (written.kind === 'unsupported') return written;
    const target = assignable(context, written);
    if (target === null) return { kind: 'invalid', type: { kind: 'error' }, position };
    if (!isNumeric(target.type))
        return context.invalid(position, 'step-type', { form: stepForm(expression), type: typeName(target.type) });
    return {
        kind: 'step',
        target,
        operator: expression.operator === '++' ? '+' : '-',
        prefix: expression.prefix,
        discard,
        type: target.type,
        position
    };
}

/** The words for `i++`, `++i` and their like. */
function stepForm({ prefix, operator }: Extract<Expression, { kind: 'step' }>): string {
    if (!prefix) return 'postfix increment/decrement';
    return operator === '++' ? 'prefix increment' : 'prefix decrement';
}

const isSettable = (context: BodyContext, field: FieldSymbol, visibility: Visibility): boolean =>
    context.accessorOf === field || isVisible(context.symbol, field.owner, visibility, field.annotations);

/** A local's non-nullness is judged from everything that is assigned to it. */
function note(target: Assignable, value: BoundExpression): void {
    if (target.kind === 'local') target.variable.sources?.push(value);
}

/** The expression as something that can be assigned to; reports and gives null when it cannot. */
export function assignable(context: BodyContext, target: BoundExpression): Assignable | null {
    const fault = (code: MessageCode, name = ''): null => {
        context.report(target.position, code, { name, kind: 'Variable' });
        return null;
    };
    switch (target.kind) {
        case 'invalid':
            return null;
        case 'local':
            return target.variable.isFinal && target.variable.sources?.length !== 0
                ? fault('final-assigned', target.variable.name)
                : target;
        case 'field': {
            const { field } = target;
            // Constructors also set final members that they inherit (assumed: published packages do so, and compile).
            const mayInitialize =
                (field.owner === context.symbol && context.isInitializer) ||
                (!field.isStatic && context.isConstructor && isSubclass(context.symbol, field.owner));
            if (field.isFinal && !mayInitialize) return fault('final-member', field.name);
            if (field.property !== null && field.property.setter === null && context.accessorOf !== field)
                return fault('field-not-writable', field.name);
            if (field.property !== null && !isSettable(context, field, field.property.setterVisibility))
                return fault('not-visible', `${field.owner.name}.${field.name}`);
            return target;
        }
        case 'sobject-field':
            return isReadOnly(target.field)
                ? fault('field-not-writable', `${typeName(target.target.type)}.${target.field.name}`)
                : target;
        case 'sobject-parent':
        case 'index':
            return target;
        case 'platform-property':
            return context.project.platform.isImplemented(
                target.owner.name,
                target.target === null ? 'static' : 'instance',
                `set:${target.name}`
            )
                ? target
                : fault('field-not-writable', `${target.owner.name}.${target.name}`);
        default:
            return fault('not-assignable');
    }
}
