import type { ForEachStatement } from '../../syntax/ast/statements.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import type { BoundStatement, ForEach } from '../bound/statements.ts';
import { implicitConversion } from '../types/conversions.ts';
import { resolveType } from '../types/resolve.ts';
import { isPlatform, OBJECT, typeName, type Type } from '../types/type.ts';
import { bindValue } from './bind-expression.ts';
import { loopBody } from './bind-statement.ts';
import type { BodyContext } from './body-context.ts';

/** `for (T x : items)`: over a list, a set, a query, or anything Iterable. Source: Apex Developer Guide, "Loops", "SOQL For Loops". */
export function bindForEach(context: BodyContext, statement: ForEachStatement): BoundStatement {
    const iterable = bindValue(context, statement.iterable);
    return context.inScope(() => {
        const type = resolveType(context.project, context.symbol, statement.type);
        const { source, element } = sourceOf(context, iterable, type);
        if (element === null) context.report(iterable.position, 'not-iterable', { type: typeName(iterable.type) });
        else if (!fits(element, type))
            context.report(
                statement.type.position,
                source.startsWith('query') ? 'loop-record-type' : 'loop-variable-type',
                { type: typeName(element), written: typeName(type) }
            );
        const variable = context.declare(statement.variable, type, null);
        return {
            kind: 'for-each',
            variable,
            source,
            iterable,
            body: loopBody(context, statement.body),
            position: statement.position
        };
    });
}

/** Records may be taken as a narrower kind: `for (Account a : listOfSObjects)`. */
function fits(element: Type, type: Type): boolean {
    if (element.kind === 'error' || type.kind === 'error') return true;
    if (element.kind === 'sobject' && type.kind === 'sobject')
        return element.object === null || type.object === null || element.object === type.object;
    const conversion = implicitConversion(element, type);
    return conversion !== null && conversion.conversion === 'none';
}

function sourceOf(
    context: BodyContext,
    iterable: BoundExpression,
    variable: Type
): { source: ForEach['source']; element: Type | null } {
    const type = iterable.type;
    if (type.kind === 'error') return { source: 'list', element: type };
    if (type.kind === 'list') return { source: 'list', element: type.element };
    if (type.kind === 'set') return { source: 'set', element: type.element };
    if (type.kind === 'query') {
        if (iterable.kind !== 'soql') return { source: 'list', element: type.element };
        if (variable.kind === 'list')
            return { source: 'query-chunks', element: { kind: 'list', element: type.element } };
        return { source: 'query', element: type.element };
    }
    return { source: 'iterator', element: iteratedType(context, type) };
}

/** What an Iterable or Iterator gives, found through the interfaces of its type. */
function iteratedType(context: BodyContext, type: Type): Type | null {
    if (type.kind === 'platform') {
        if (isPlatform(type, 'System.Iterable') || isPlatform(type, 'System.Iterator'))
            return type.arguments[0] ?? OBJECT;
        for (const parent of context.project.platform.parentsOf(type)) {
            const element = iteratedType(context, parent);
            if (element !== null) return element;
        }
        return null;
    }
    if (type.kind !== 'class') return null;
    for (const parent of [
        ...type.symbol.interfaces,
        ...(type.symbol.superType === null ? [] : [type.symbol.superType])
    ]) {
        const element = iteratedType(context, parent);
        if (element !== null) return element;
    }
    return null;
}
