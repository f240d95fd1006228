import type { BoundExpression } from '../../semantics/bound/expressions.ts';
import { typeName } from '../../semantics/types/type.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { InvalidExpression } from '../invalid.ts';
import { classReference, localName } from '../names.ts';
import { emitAssign, emitStep } from './assignments.ts';
import { emitCall, emitNewException, emitNewObject, emitNewPlatform, emitPlatformCall } from './calls.ts';
import { emitCollection, emitSObject } from './creation.ts';
import { emitConstant } from './constants.ts';
import { emitConversion } from './conversions.ts';
import { emitField, emitParent, emitPlatformProperty, emitSObjectField } from './members.ts';
import { emitBinary, emitComparison, emitConcat, emitLogical, emitUnary, truth } from './operators.ts';
import { emitSoql, emitSosl } from './queries.ts';

type Emitters = {
    readonly [K in BoundExpression['kind']]: (
        writer: ModuleWriter,
        expression: Extract<BoundExpression, { kind: K }>
    ) => string;
};

/** One emitter per kind of expression; the mapped type makes a new kind fail to compile until it has one. */
const EMITTERS: Emitters = {
    constant: emitConstant,
    local: (_, expression) => localName(expression.variable),
    this: () => 'this',
    field: emitField,
    'sobject-field': emitSObjectField,
    'sobject-parent': emitParent,
    'sobject-children': (writer, expression) =>
        `${emit(writer, expression.target)}.children$(${JSON.stringify(expression.relationshipName)})`,
    'platform-property': emitPlatformProperty,
    token: (writer, expression) => {
        const object = JSON.stringify(expression.object.name);
        return expression.field === null
            ? writer.constant(`type_${expression.object.name}`, `$rt.lazy(() => $rt.objectToken(${object}))`) + '()'
            : writer.constant(
                  `field_${expression.field.name}`,
                  `$rt.lazy(() => $rt.fieldToken(${object}, ${JSON.stringify(expression.field.name)}))`
              ) + '()';
    },
    'class-literal': (writer, expression) => typeConstant(writer, typeName(expression.of)),
    'enum-constant': (writer, expression) =>
        'methods' in expression.owner && 'isEnum' in expression.owner
            ? writer.constant(
                  `enum_${expression.name}`,
                  `$rt.lazy(() => $rt.platformEnumValue(${JSON.stringify(expression.owner.name)}, ${JSON.stringify(expression.name)}))`
              ) + '()'
            : `${classReference(expression.owner)}.values.${expression.name}`,
    call: emitCall,
    'platform-call': emitPlatformCall,
    'new-object': emitNewObject,
    'new-platform': emitNewPlatform,
    'new-exception': emitNewException,
    'new-collection': emitCollection,
    'new-sobject': emitSObject,
    index: (writer, expression) => `${emit(writer, expression.target)}.get(${emitNumber(writer, expression.index)})`,
    unary: emitUnary,
    binary: emitBinary,
    concat: emitConcat,
    logical: emitLogical,
    comparison: emitComparison,
    assign: emitAssign,
    step: emitStep,
    conditional: (writer, expression) =>
        `(${truth(writer, expression.condition)} ? ${emit(writer, expression.whenTrue)} : ${emit(writer, expression.whenFalse)})`,
    coalesce: (writer, expression) => `(${emit(writer, expression.left)} ?? ${emit(writer, expression.right)})`,
    instanceof: (writer, expression) => {
        const operand = emit(writer, expression.operand);
        if (expression.of.kind === 'class' && expression.of.symbol.kind === 'class')
            return `(${operand} instanceof ${classReference(expression.of.symbol)})`;
        return `$rt.isInstance(${operand}, ${typeConstant(writer, typeName(expression.of))})`;
    },
    cast: (writer, expression) =>
        `$rt.cast(${emit(writer, expression.operand)}, ${typeConstant(writer, typeName(expression.type))})`,
    convert: (writer, expression) => emitConversion(emit(writer, expression.operand), expression.conversion),
    safe: (writer, expression) => {
        const variable = writer.temporary(localName(expression.variable));
        return `((${variable} = ${emit(writer, expression.target)}) === null ? null : ${emit(writer, expression.access)})`;
    },
    soql: emitSoql,
    sosl: emitSosl,
    unsupported: (_, expression) => `$rt.unsupported(${JSON.stringify(expression.feature)})`,
    invalid: (_, expression) => {
        throw new InvalidExpression(expression.position);
    }
};

/** JavaScript text of an expression. It can stand anywhere an operand can. */
export function emit(writer: ModuleWriter, expression: BoundExpression): string {
    const emitter = EMITTERS[expression.kind] as (writer: ModuleWriter, expression: BoundExpression) => string;
    return emitter(writer, expression);
}

/** An index or count: null is the dereference of null that Apex reports. */
export function emitNumber(writer: ModuleWriter, expression: BoundExpression): string {
    return emit(writer, expression);
}

export function typeConstant(writer: ModuleWriter, name: string): string {
    return writer.constant(`T_${name}`, `$rt.type(${JSON.stringify(name)})`);
}
