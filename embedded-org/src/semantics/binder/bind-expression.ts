import type { Expression } from '../../syntax/ast/expressions.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import { superClass, type FieldSymbol } from '../symbols/symbols.ts';
import { isVisible } from '../symbols/visibility.ts';
import { resolveType } from '../types/resolve.ts';
import { BOOLEAN, DECIMAL, DOUBLE, INTEGER, LONG, NULL, STRING, typeName, type Type } from '../types/type.ts';
import { bindAssign, bindStep } from './assignments.ts';
import type { BodyContext } from './body-context.ts';
import { bindCall } from './calls.ts';
import { bindCast, bindInstanceOf } from './casts.ts';
import { asOptional } from './convert.ts';
import { bindNew } from './creation.ts';
import { bindInstanceMember } from './members.ts';
import { bindTarget, bindVariable, thisAt } from './names.ts';
import { bindBinary, bindConditional, bindIndex, bindUnary } from './operators.ts';
import { bindSoql, bindSosl } from './queries.ts';

const LITERAL_TYPES: Readonly<Record<string, Type>> = {
    Integer: INTEGER,
    Long: LONG,
    Double: DOUBLE,
    Decimal: DECIMAL,
    String: STRING,
    Boolean: BOOLEAN,
    null: NULL
};

/** Binds an expression: resolves its names, types it, and makes conversions explicit. Faults are reported and give an `invalid` node. */
export function bindExpression(context: BodyContext, expression: Expression): BoundExpression {
    const position = expression.position;
    switch (expression.kind) {
        case 'literal':
            return bindLiteral(context, expression);
        case 'name':
            return (
                bindVariable(context, expression.name, position) ??
                context.invalid(position, 'unknown-variable', { name: expression.name })
            );
        case 'this':
            return context.isStatic ? context.invalid(position, 'this-static') : thisAt(context, position);
        case 'super':
            return context.invalid(position, 'unknown-variable', { name: 'super' });
        case 'class-literal': {
            const of: Type =
                expression.type === null
                    ? { kind: 'void' }
                    : resolveType(context.project, context.symbol, expression.type);
            return { kind: 'class-literal', of, type: context.project.platform.parse('System.Type'), position };
        }
        case 'soql':
            return bindSoql(context, expression);
        case 'sosl':
            return bindSosl(context, expression);
        case 'member':
            return bindMember(context, expression);
        case 'call':
            return bindCall(context, expression);
        case 'constructor-call':
            return context.invalid(position, 'expression-statement');
        case 'index':
            return bindIndex(context, expression);
        case 'new':
            return bindNew(context, expression);
        case 'unary':
            return bindUnary(context, expression);
        case 'step':
            return bindStep(context, expression, false);
        case 'binary':
            return bindBinary(context, expression);
        case 'assign':
            return bindAssign(context, expression);
        case 'conditional':
            return bindConditional(context, expression);
        case 'instanceof':
            return bindInstanceOf(context, expression);
        case 'cast':
            return bindCast(context, expression);
    }
}

/** Binds an expression whose value is used: void is a fault. */
export function bindValue(context: BodyContext, expression: Expression): BoundExpression {
    const bound = bindExpression(context, expression);
    if (bound.type.kind === 'void') return context.invalid(expression.position, 'void-value');
    if (bound.kind === 'field' && !isReadable(context, bound.field))
        return context.invalid(expression.position, 'not-visible', {
            kind: 'Variable',
            name: `${bound.field.owner.name}.${bound.field.name}`
        });
    return bound;
}

/** A property without a getter, or with one that is hidden from here, can only be written. */
function isReadable(context: BodyContext, field: FieldSymbol): boolean {
    const { property } = field;
    if (property === null || context.accessorOf === field) return true;
    return (
        property.getter !== null && isVisible(context.symbol, field.owner, property.getterVisibility, field.annotations)
    );
}

function bindLiteral(context: BodyContext, literal: Extract<Expression, { kind: 'literal' }>): BoundExpression {
    const type = LITERAL_TYPES[literal.type];
    const position = literal.position;
    if (literal.type === 'null') return { kind: 'constant', value: null, type, position };
    if (literal.type === 'Boolean') return { kind: 'constant', value: literal.text === 'true', type, position };
    if (literal.type === 'Integer' && BigInt(literal.text) > 2147483647n) {
        return context.invalid(position, 'integer-range');
    }
    if (literal.type === 'Long' && BigInt(literal.text) > 9223372036854775807n)
        return context.invalid(position, 'long-range');
    return { kind: 'constant', value: literal.text, type, position };
}

function bindMember(context: BodyContext, expression: Extract<Expression, { kind: 'member' }>): BoundExpression {
    const { name, position } = expression;
    if (expression.safe) {
        const given = bindValue(context, expression.target);
        const target = given.type.kind === 'query' ? asOptional(given, given.type.element) : given;
        const variable = context.temporary(target.type, target);
        const access = bindInstanceMember(
            context,
            { kind: 'local', variable, type: target.type, position },
            name.text,
            position
        );
        return { kind: 'safe', target, variable, access, type: access.type, position };
    }
    if (expression.target.kind === 'super') {
        const self = thisAt(context, position);
        const parent = superClass(context.symbol);
        // The member is the super class's, whatever this class declares again under its name.
        const from: BoundExpression =
            parent === null ? self : { kind: 'this', type: { kind: 'class', symbol: parent }, position };
        const access = bindInstanceMember(context, from, name.text, position);
        return access.kind === 'field' ? { ...access, target: self, viaSuper: true } : access;
    }
    const bound = bindTarget(context, expression);
    if (bound.kind === 'value') return bound.value;
    if (bound.kind === 'type') return context.invalid(position, 'unknown-variable', { name: typeName(bound.type) });
    return context.invalid(position, 'unknown-variable', { name: bound.names[0] ?? name.text });
}
