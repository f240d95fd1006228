import type { ResolvedCondition, ResolvedQuery } from '../../soql/resolve/resolved.ts';
import type { FieldInfo } from '../../schema/model.ts';
import type { BodyContext } from '../binder/body-context.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import { sobjectApexType } from '../types/sobject-fields.ts';
import { isNumeric, typeName, type Type } from '../types/type.ts';

/**
 * Reports bind expressions whose type the field they are compared with can never have. Only primitive types of different families are
 * refused; records, Objects and enums are left to the run.
 * Source: text as orgs report it, e.g. https://salesforce.stackexchange.com/questions/tagged/soql ("Invalid bind expression type of ...").
 */
export function reportBindTypes(context: BodyContext, query: ResolvedQuery, binds: readonly BoundExpression[]): void {
    for (const condition of [query.where, query.having]) if (condition !== null) visit(context, condition, binds);
    for (const selected of query.select)
        if (selected.kind === 'children') reportBindTypes(context, selected.query, binds);
}

function visit(context: BodyContext, condition: ResolvedCondition, binds: readonly BoundExpression[]): void {
    if (condition.kind !== 'comparison') {
        const operands = condition.kind === 'not' ? [condition.operand] : condition.operands;
        for (const operand of operands) visit(context, operand, binds);
        return;
    }
    const { expression, value } = condition;
    if (value.kind === 'subQuery') {
        reportBindTypes(context, value.query, binds);
        return;
    }
    if (expression.kind !== 'field') return;
    for (const item of value.kind === 'list' ? value.items : [value])
        if (item.kind === 'bind') check(context, expression.field, binds[item.index]);
}

function check(context: BodyContext, field: FieldInfo, bind: BoundExpression | undefined): void {
    if (bind === undefined) return;
    const type = bind.type.kind === 'list' || bind.type.kind === 'set' ? bind.type.element : bind.type;
    const wanted = sobjectApexType(field, context.project.platform);
    const [given, needed] = [family(type), family(wanted)];
    if (given !== null && needed !== null && given !== needed)
        context.report(bind.position, 'bind-type', { from: typeName(type), to: typeName(wanted) });
}

/** Primitive types that stand for each other in queries. */
function family(type: Type): string | null {
    if (type.kind !== 'primitive') return null;
    if (isNumeric(type)) return 'number';
    if (type.name === 'String' || type.name === 'Id') return 'text';
    return type.name === 'Datetime' ? 'Date' : type.name;
}
