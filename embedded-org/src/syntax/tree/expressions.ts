import {
    Arth1ExpressionContext,
    Arth2ExpressionContext,
    ArrayExpressionContext,
    AssignExpressionContext,
    BitAndExpressionContext,
    BitExpressionContext,
    BitNotExpressionContext,
    BitOrExpressionContext,
    CastExpressionContext,
    CmpExpressionContext,
    CoalExpressionContext,
    CondExpressionContext,
    DotExpressionContext,
    EqualityExpressionContext,
    IdPrimaryContext,
    InstanceOfExpressionContext,
    LiteralPrimaryContext,
    LogAndExpressionContext,
    LogOrExpressionContext,
    MethodCallExpressionContext,
    NegExpressionContext,
    NewExpressionContext,
    PostOpExpressionContext,
    PreOpExpressionContext,
    PrimaryExpressionContext,
    SoqlPrimaryContext,
    SoslPrimaryContext,
    SubExpressionContext,
    SuperPrimaryContext,
    ThisPrimaryContext,
    TypeRefPrimaryContext,
    VoidPrimaryContext,
    type CreatorContext,
    type ExpressionContext,
    type ExpressionListContext,
    type MethodCallContext,
    type PrimaryContext
} from '@apexdevtools/apex-parser';
import type { TypeReference } from '../ast/common.ts';
import type { AssignExpression, BinaryOperator, Expression, NewExpression } from '../ast/expressions.ts';
import type { BindNode } from '../../soql/nodes/index.ts';
import { queryFromTree } from '../../soql/parse-soql.ts';
import { searchFromTree } from '../../soql/parse-sosl.ts';
import { spanOf } from '../../soql/parse/spans.ts';
import { has, identifierOf, positionOf, typeReferenceOf } from './common.ts';
import { literalOf } from './literals.ts';
import { inParentheses } from './parentheses.ts';

/** Turns an expression of the parse tree into our node; parentheses vanish, but for the mark that they end a chain of `?.`. */
export function expressionOf(context: ExpressionContext): Expression {
    const position = positionOf(context);
    const binary = (operator: BinaryOperator, operands: readonly ExpressionContext[]): Expression => {
        const [left, right] = operands;
        return { kind: 'binary', operator, left: expressionOf(left), right: expressionOf(right), position };
    };
    if (context instanceof PrimaryExpressionContext) return primaryOf(context.primary());
    if (context instanceof SubExpressionContext) return inParentheses(expressionOf(context.expression()));
    if (context instanceof DotExpressionContext) {
        const target = expressionOf(context.expression());
        const safe = has(context.QUESTIONDOT());
        const call = context.dotMethodCall();
        if (has(call))
            return {
                kind: 'call',
                target,
                name: identifierOf(call.anyId()),
                arguments: listOf(call.expressionList()),
                safe,
                position
            };
        return { kind: 'member', target, name: identifierOf(context.anyId()), safe, position };
    }
    if (context instanceof MethodCallExpressionContext) return callOf(context.methodCall());
    if (context instanceof ArrayExpressionContext) {
        const [target, index] = context.expression_list();
        return { kind: 'index', target: expressionOf(target), index: expressionOf(index), position };
    }
    if (context instanceof NewExpressionContext) return newOf(context.creator(), position);
    if (context instanceof CastExpressionContext) {
        return {
            kind: 'cast',
            type: typeReferenceOf(context.typeRef()),
            operand: expressionOf(context.expression()),
            position
        };
    }
    if (context instanceof PostOpExpressionContext) {
        return {
            kind: 'step',
            operator: has(context.INC()) ? '++' : '--',
            prefix: false,
            operand: expressionOf(context.expression()),
            position
        };
    }
    if (context instanceof PreOpExpressionContext) {
        const operand = expressionOf(context.expression());
        if (has(context.INC())) return { kind: 'step', operator: '++', prefix: true, operand, position };
        if (has(context.DEC())) return { kind: 'step', operator: '--', prefix: true, operand, position };
        return { kind: 'unary', operator: has(context.SUB()) ? '-' : '+', operand, position };
    }
    if (context instanceof NegExpressionContext) {
        return {
            kind: 'unary',
            operator: has(context.BANG()) ? '!' : '~',
            operand: expressionOf(context.expression()),
            position
        };
    }
    if (context instanceof InstanceOfExpressionContext) {
        return {
            kind: 'instanceof',
            operand: expressionOf(context.expression()),
            type: typeReferenceOf(context.typeRef()),
            position
        };
    }
    if (context instanceof CondExpressionContext) {
        const [condition, whenTrue, whenFalse] = context.expression_list();
        return {
            kind: 'conditional',
            condition: expressionOf(condition),
            whenTrue: expressionOf(whenTrue),
            whenFalse: expressionOf(whenFalse),
            position
        };
    }
    if (context instanceof AssignExpressionContext) {
        const [target, value] = context.expression_list();
        return {
            kind: 'assign',
            operator: assignOperator(context),
            target: expressionOf(target),
            value: expressionOf(value),
            position
        };
    }
    if (context instanceof Arth1ExpressionContext)
        return binary(has(context.MUL()) ? '*' : '/', context.expression_list());
    if (context instanceof Arth2ExpressionContext)
        return binary(has(context.ADD()) ? '+' : '-', context.expression_list());
    if (context instanceof BitExpressionContext) {
        return binary(
            context.LT_list().length > 0 ? '<<' : context.GT_list().length === 3 ? '>>>' : '>>',
            context.expression_list()
        );
    }
    if (context instanceof CmpExpressionContext) {
        return binary(`${has(context.GT()) ? '>' : '<'}${has(context.ASSIGN()) ? '=' : ''}`, context.expression_list());
    }
    if (context instanceof EqualityExpressionContext) {
        const operator = has(context.TRIPLEEQUAL())
            ? '==='
            : has(context.TRIPLENOTEQUAL())
              ? '!=='
              : has(context.EQUAL())
                ? '=='
                : '!=';
        return binary(operator, context.expression_list());
    }
    if (context instanceof BitAndExpressionContext) return binary('&', context.expression_list());
    if (context instanceof BitNotExpressionContext) return binary('^', context.expression_list());
    if (context instanceof BitOrExpressionContext) return binary('|', context.expression_list());
    if (context instanceof LogAndExpressionContext) return binary('&&', context.expression_list());
    if (context instanceof LogOrExpressionContext) return binary('||', context.expression_list());
    if (context instanceof CoalExpressionContext) return binary('??', context.expression_list());
    throw new Error(`Unknown expression node ${context.constructor.name}.`);
}

export function listOf(context: ExpressionListContext | null): Expression[] {
    return context === null || !has(context) ? [] : context.expression_list().map(expressionOf);
}

function assignOperator(context: AssignExpressionContext): AssignExpression['operator'] {
    if (has(context.ADD_ASSIGN())) return '+';
    if (has(context.SUB_ASSIGN())) return '-';
    if (has(context.MUL_ASSIGN())) return '*';
    if (has(context.DIV_ASSIGN())) return '/';
    if (has(context.AND_ASSIGN())) return '&';
    if (has(context.OR_ASSIGN())) return '|';
    if (has(context.XOR_ASSIGN())) return '^';
    if (has(context.LSHIFT_ASSIGN())) return '<<';
    if (has(context.URSHIFT_ASSIGN())) return '>>>';
    if (has(context.RSHIFT_ASSIGN())) return '>>';
    return '';
}

function callOf(context: MethodCallContext): Expression {
    const position = positionOf(context);
    const argumentList = listOf(context.expressionList());
    if (has(context.THIS())) return { kind: 'constructor-call', target: 'this', arguments: argumentList, position };
    if (has(context.SUPER())) return { kind: 'constructor-call', target: 'super', arguments: argumentList, position };
    return {
        kind: 'call',
        target: null,
        name: identifierOf(context.id()),
        arguments: argumentList,
        safe: false,
        position
    };
}

function primaryOf(context: PrimaryContext): Expression {
    const position = positionOf(context);
    if (context instanceof IdPrimaryContext) return { kind: 'name', name: context.id().getText(), position };
    if (context instanceof LiteralPrimaryContext) return literalOf(context.literal());
    if (context instanceof ThisPrimaryContext) return { kind: 'this', position };
    if (context instanceof SuperPrimaryContext) return { kind: 'super', position };
    if (context instanceof TypeRefPrimaryContext)
        return { kind: 'class-literal', type: typeReferenceOf(context.typeRef()), position };
    if (context instanceof VoidPrimaryContext) return { kind: 'class-literal', type: null, position };
    if (context instanceof SoqlPrimaryContext) {
        const binds: Expression[] = [];
        const { node, diagnostics } = queryFromTree(context.soqlLiteral().query(), '', (bind) => bindNode(bind, binds));
        return { kind: 'soql', query: node, binds, faults: diagnostics, position };
    }
    if (context instanceof SoslPrimaryContext) {
        const binds: Expression[] = [];
        const { node, diagnostics } = searchFromTree(context.soslLiteral(), '', (bind) => bindNode(bind, binds));
        return { kind: 'sosl', search: node, binds, faults: diagnostics, position };
    }
    throw new Error(`Unknown primary node ${context.constructor.name}.`);
}

/** The node of `:expression`, whose value goes under the next index. */
function bindNode(expression: ExpressionContext, binds: Expression[]): BindNode {
    return {
        kind: 'bind',
        span: spanOf(expression, ''),
        index: binds.push(expressionOf(expression)) - 1,
        text: expression.getText()
    };
}

function newOf(context: CreatorContext, position: Expression['position']): NewExpression {
    const created = context.createdName();
    const parts = created.idCreatedNamePair_list().map((pair) => ({
        name: pair.anyId().getText(),
        typeArguments: has(pair.typeList()) ? pair.typeList().typeRef_list().map(typeReferenceOf) : []
    }));
    const type = (arrayDimensions: number): TypeReference => ({
        parts,
        arrayDimensions,
        position: positionOf(created)
    });
    const make = (dimensions: number, initializer: NewExpression['initializer']): NewExpression => ({
        kind: 'new',
        type: type(dimensions),
        initializer,
        position
    });
    if (has(context.classCreatorRest())) {
        return make(0, {
            kind: 'arguments',
            arguments: listOf(context.classCreatorRest().arguments().expressionList())
        });
    }
    if (has(context.arrayCreatorRest())) {
        const rest = context.arrayCreatorRest();
        if (has(rest.expression())) return make(1, { kind: 'size', size: expressionOf(rest.expression()) });
        return make(1, {
            kind: 'elements',
            elements: has(rest.arrayInitializer()) ? rest.arrayInitializer().expression_list().map(expressionOf) : []
        });
    }
    if (has(context.mapCreatorRest())) {
        const pairs = context
            .mapCreatorRest()
            .mapCreatorRestPair_list()
            .map((pair) => {
                const [key, value] = pair.expression_list();
                return { key: expressionOf(key), value: expressionOf(value) };
            });
        return make(0, { kind: 'pairs', pairs });
    }
    if (has(context.setCreatorRest())) {
        return make(0, { kind: 'elements', elements: context.setCreatorRest().expression_list().map(expressionOf) });
    }
    return make(0, { kind: 'elements', elements: [] });
}
