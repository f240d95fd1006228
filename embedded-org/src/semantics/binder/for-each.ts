import type { ForEachStatement } from '../../syntax/ast/statements.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import type { BoundStatement, ForEach } from '../bound/statements.ts';
import { implicitConversion, type Conversion } from '../types/conversions.ts';
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
        else if (elementConversion(element, type) === null)
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
            conversion: element === null ? 'none' : (elementConversion(element, type) ?? 'none'),
            body: loopBody(context, statement.body),
            position: statement.position
        };
    });
}

/**
 * How an element becomes the loop variable; null when it does not. Records may be taken as a narrower kind:
 * `for (Account a : listOfSObjects)`, and texts as Ids: `for (Id id : setOfStrings)`, which fails at run time where a text is none
 * (the second is undocumented; published code that is tested in orgs has it).
 */
function elementConversion(element: Type, type: Type): Conversion | null {
    if (element.kind === 'error' || type.kind === 'error') return 'none';
    if (element.kind === 'sobject' && type.kind === 'sobject')
        return element.object === null || type.object === null || element.object === type.object ? 'none' : null;
    const found = implicitConversion(element, type)?.conversion;
    return found === 'none' || found === 'string-to-id' ? found : null;
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
