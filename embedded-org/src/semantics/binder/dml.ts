import type { ObjectInfo } from '../../schema/model.ts';
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

/** Source: Apex Developer Guide, "Merge Statement" (leads, contacts, cases, accounts); Object Reference, Individual. */
const MERGEABLE = new Set(['Account', 'Case', 'Contact', 'Individual', 'Lead']);

/** The object of a record or of a list of records; null for the generic SObject. */
function objectOf(type: Type): ObjectInfo | null {
    const element = type.kind === 'list' || type.kind === 'query' ? type.element : type;
    return element.kind === 'sobject' ? element.object : null;
}

/** What the object's describe data lets nobody do. Sources: Object Reference, "Supported Calls" of each object; Apex Developer Guide, "Custom Metadata Types", "Publishing Platform Events". */
function isAllowed(object: ObjectInfo, operation: DmlStatement['operation']): boolean {
    if (object.kind === 'customMetadata') return false;
    if (object.kind === 'platformEvent') return operation === 'insert';
    if (operation === 'insert') return object.createable;
    if (operation === 'update') return object.updateable;
    if (operation === 'upsert') return object.createable || object.updateable;
    return object.deletable;
}

export function bindDml(context: BodyContext, statement: DmlStatement): BoundStatement {
    const target = records(context, bindValue(context, statement.target));
    const object = objectOf(target.type);
    if (object !== null && !isAllowed(object, statement.operation))
        context.report(target.position, 'dml-not-allowed', {
            operation: statement.operation.toUpperCase(),
            type: object.name
        });
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
    const object = objectOf(type);
    const name = written.slice(written.lastIndexOf('.') + 1);
    if (object === null) {
        if (type.kind !== 'error') context.report(statement.position, 'upsert-generic');
        return null;
    }
    const field = object.field(name);
    if (field === undefined) {
        context.report(statement.position, 'unknown-column', { name, type: object.name });
        return null;
    }
    if (!field.externalId && !field.idLookup && field.type !== 'ID') {
        context.report(statement.position, 'upsert-field', { name: field.name });
        return null;
    }
    return field.name;
}

export function bindMerge(context: BodyContext, statement: MergeStatement): BoundStatement {
    const master = records(context, bindValue(context, statement.master));
    const duplicates = bindValue(context, statement.duplicates);
    const object = objectOf(master.type);
    if (object === null && master.type.kind !== 'error')
        context.report(master.position, 'merge-generic', { type: typeName(master.type) });
    else if (object !== null && !MERGEABLE.has(object.name))
        context.report(master.position, 'merge-type', { type: object.name });
    const type = duplicates.type;
    const isIds =
        isPrimitive(type, 'Id') ||
        isPrimitive(type, 'String') ||
        (type.kind === 'list' && (isPrimitive(type.element, 'Id') || isPrimitive(type.element, 'String')));
    if (!isIds && !isRecords(type)) context.report(duplicates.position, 'dml-type', { type: typeName(type) });
    return { kind: 'merge', master, duplicates, accessMode: statement.accessMode, position: statement.position };
}
