import type { SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { FieldInfo } from '../../schema/model.ts';
import type {
    BindNode,
    ComparisonNode,
    ConditionNode,
    DateLiteralNode,
    LiteralNode,
    ValueNode
} from '../nodes/index.ts';
import { fieldOf, resolveExpression } from './expressions.ts';
import { invalidIdLiteral, LIKE_ON_ID, notFilterable, notMultipicklist, wrongLiteral } from './messages.ts';
import type { Scope } from './paths.ts';
import type { Resolution } from './resolution.ts';
import { resolveSemiJoin } from './semi-join.ts';
import type { ResolvedCondition, ResolvedExpression, ResolvedValue } from './resolved.ts';

/** The condition of WHERE or HAVING; null after reporting what is wrong with it. */
export function resolveCondition(node: ConditionNode, scope: Scope, resolution: Resolution): ResolvedCondition | null {
    if (node.kind === 'comparison') return resolveComparison(node, scope, resolution);
    if (node.kind === 'not') {
        const operand = resolveCondition(node.operand, scope, resolution);
        return operand === null ? null : { kind: 'not', operand };
    }
    const operands = node.operands.map((operand) => resolveCondition(operand, scope, resolution));
    return operands.includes(null) ? null : { kind: node.kind, operands: operands as ResolvedCondition[] };
}

function resolveComparison(node: ComparisonNode, scope: Scope, resolution: Resolution): ResolvedCondition | null {
    const expression = resolveExpression(node.expression, scope, resolution);
    if (expression === null) return null;
    const field = expression.kind === 'field' ? expression.field : null;
    if (field !== null) {
        if (!isFilterable(field)) return resolution.error('soql-filter', notFilterable(field.name), node.span);
        if (node.operator === 'LIKE' && (field.type === 'ID' || field.type === 'REFERENCE'))
            return resolution.error('soql-operator', LIKE_ON_ID, node.span);
        if ((node.operator === 'INCLUDES' || node.operator === 'EXCLUDES') && field.type !== 'MULTIPICKLIST')
            return resolution.error('soql-operator', notMultipicklist(node.operator), node.span);
    }
    const value = resolveValue(node.value, expression, scope, resolution);
    if (value === null) return null;
    return { kind: 'comparison', expression, operator: node.operator, value };
}

function resolveValue(
    node: ValueNode,
    expression: ResolvedExpression,
    scope: Scope,
    resolution: Resolution
): ResolvedValue | null {
    switch (node.kind) {
        case 'subQueryValue': {
            const query = resolveSemiJoin(node, resolution);
            return query === null ? null : { kind: 'subQuery', query };
        }
        case 'list': {
            const items: (LiteralNode | DateLiteralNode | BindNode)[] = [];
            for (const item of node.items) {
                if (item.kind === 'list' || item.kind === 'subQueryValue')
                    return resolution.error('soql-value', 'A list of values cannot hold lists.', item.span);
                const resolved = resolveSingle(item, expression, resolution);
                if (resolved === null) return null;
                items.push(resolved);
            }
            return { kind: 'list', items };
        }
        default:
            return resolveSingle(node, expression, resolution);
    }
}

function resolveSingle(
    node: LiteralNode | DateLiteralNode | BindNode,
    expression: ResolvedExpression,
    resolution: Resolution
): LiteralNode | DateLiteralNode | BindNode | null {
    if (node.kind === 'bind') return resolution.bind(node);
    const field = fieldOf(expression);
    if (field === null) return node;
    if (node.kind === 'dateLiteral') {
        return field.type === 'DATE' || field.type === 'DATETIME' ? node : wrong(field, node.span, resolution);
    }
    return fits(field, node) ? node : idFault(field, node, resolution);
}

function idFault(field: FieldInfo, node: LiteralNode, resolution: Resolution): null {
    const isId = field.type === 'ID' || field.type === 'REFERENCE';
    return isId && node.type === 'string'
        ? resolution.error('soql-literal', invalidIdLiteral(node.text), node.span)
        : wrong(field, node.span, resolution);
}

const wrong = (field: FieldInfo, span: SourceSpan, resolution: Resolution): null =>
    resolution.error('soql-literal', wrongLiteral(field.name, literalType(field), isQuoted(field)), span);

/** Whether a literal of this form may be compared with the field. Source: SOQL and SOSL Reference, "fieldExpression Syntax", "Date Formats and Date Literals". */
function fits(field: FieldInfo, node: LiteralNode): boolean {
    if (node.type === 'null') return true;
    switch (field.type) {
        case 'BOOLEAN':
            return node.type === 'boolean';
        case 'INTEGER':
        case 'LONG':
            return node.type === 'number';
        case 'DOUBLE':
        case 'PERCENT':
        case 'CURRENCY':
            return node.type === 'number' || node.type === 'currency';
        case 'DATE':
            return node.type === 'date';
        case 'DATETIME':
            return node.type === 'datetime';
        case 'TIME':
            return node.type === 'time';
        case 'ID':
        case 'REFERENCE':
            return (
                node.type === 'string' &&
                (field.metadataRelationship !== undefined ||
                    node.text === '' ||
                    /^[0-9A-Za-z]{15}([0-9A-Za-z]{3})?$/.test(node.text))
            );
        default:
            return node.type === 'string';
    }
}

const isQuoted = (field: FieldInfo): boolean =>
    !['BOOLEAN', 'INTEGER', 'LONG', 'DOUBLE', 'PERCENT', 'CURRENCY', 'DATE', 'DATETIME', 'TIME'].includes(field.type);

/** Names of the SOAP types that the message uses. */
function literalType(field: FieldInfo): string {
    switch (field.type) {
        case 'BOOLEAN':
        case 'DATE':
        case 'TIME':
        case 'LONG':
            return field.type.toLowerCase();
        case 'INTEGER':
            return 'int';
        case 'DOUBLE':
        case 'PERCENT':
        case 'CURRENCY':
            return field.type.toLowerCase();
        case 'DATETIME':
            return 'dateTime';
        case 'ID':
        case 'REFERENCE':
            return 'ID';
        default:
            return 'string';
    }
}

/** Long texts and compound fields cannot be filtered. Source: Object Reference, "Primitive Data Types and Field Types" (textarea). */
export function isFilterable(field: FieldInfo): boolean {
    if (field.filterable === false || field.type === 'BASE64' || field.type === 'ADDRESS' || field.type === 'LOCATION')
        return false;
    return field.type !== 'TEXTAREA' || field.length <= 255;
}
