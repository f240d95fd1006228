import type { DmlStatement, MergeStatement } from '../../syntax/ast/statements.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import type { BoundStatement } from '../bound/statements.ts';
import { isPrimitive, typeName, type Type } from '../types/type.ts';
import { bindValue } from './bind-expression.ts';
import type { BodyContext } from './body-context.ts';

/** Record or list of records; merge also takes Ids. */
function isRecords(type: Type): boolean {
    return (
        type.kind === 'error' ||
        type.kind === 'sobject' ||
        type.kind === 'query' ||
        (type.kind === 'list' && type.element.kind === 'sobject')
    );
}

export function bindDml(context: BodyContext, statement: DmlStatement): BoundStatement {
    const target = records(context, bindValue(context, statement.target));
    const externalIdField =
        statement.externalIdField === null
            ? null
            : externalField(context, target.type, statement.externalIdField, statement);
    return {
        kind: 'dml',
        operation: statement.operation,
        target,
        accessMode: statement.accessMode,
        externalIdField,
        position: statement.position
    };
}

function records(context: BodyContext, target: BoundExpression): BoundExpression {
    return isRecords(target.type)
        ? target
        : context.invalid(target.position, 'dml-type', { type: typeName(target.type) });
}

function externalField(context: BodyContext, type: Type, written: string, statement: DmlStatement): string | null {
    const element = type.kind === 'list' ? type.element : type.kind === 'query' ? type.element : type;
    const name = written.slice(written.lastIndexOf('.') + 1);
    if (element.kind !== 'sobject' || element.object === null) return name;
    const field = element.object.field(name);
    if (field === undefined) {
        context.report(statement.position, 'unknown-column', { name, type: element.object.name });
        return null;
    }
    return field.name;
}

export function bindMerge(context: BodyContext, statement: MergeStatement): BoundStatement {
    const master = records(context, bindValue(context, statement.master));
    const duplicates = bindValue(context, statement.duplicates);
    const type = duplicates.type;
    const isIds =
        isPrimitive(type, 'Id') ||
        isPrimitive(type, 'String') ||
        (type.kind === 'list' && (isPrimitive(type.element, 'Id') || isPrimitive(type.element, 'String')));
    if (!isIds && !isRecords(type)) context.report(duplicates.position, 'dml-type', { type: typeName(type) });
    return { kind: 'merge', master, duplicates, accessMode: statement.accessMode, position: statement.position };
}
