import type { SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { fieldInfo } from '../../schema/object-info.ts';
import type { FieldNode } from '../nodes/index.ts';
import { noSuchColumn, TOO_MANY_LEVELS, unknownParent } from './messages.ts';
import type { ParentStep, ResolvedField } from './resolved.ts';
import type { Resolution } from './resolution.ts';

/** Levels from child to parent. Source: SOQL and SOSL Reference, "Understanding Relationship Query Limitations". */
const MAX_LEVELS = 5;
/** Fields that a polymorphic parent offers. Source: Object Reference, "Name". */
const NAME_FIELDS = new Set([
    'alias',
    'email',
    'firstname',
    'id',
    'isactive',
    'lastname',
    'name',
    'phone',
    'profileid',
    'recordtypeid',
    'title',
    'type',
    'userroleid',
    'username'
]);
const TYPE_NAME: FieldInfo = fieldInfo({ name: 'Type', type: 'STRING', createable: false, updateable: false });

/** Where field paths of one query begin. */
export interface Scope {
    readonly object: ObjectInfo;
    /** Names that stand for the object itself, lower case: its alias and its API name. */
    readonly selfNames: readonly string[];
    /** Parent paths by their alias, lower case. */
    readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** The field a path leads to; null after reporting why there is none. */
export function resolvePath(node: FieldNode, scope: Scope, resolution: Resolution): ResolvedField | null {
    const path = withoutAlias(node.path, scope);
    const parents: ParentStep[] = [];
    let object = scope.object;
    for (const name of path.slice(0, -1)) {
        const step = parentStep(object, name, node.span, resolution);
        if (step === null) return null;
        parents.push(step);
        object = step.targets[0];
    }
    if (parents.length > MAX_LEVELS) return resolution.error('soql-levels', TOO_MANY_LEVELS, node.span);
    const fieldName = path[path.length - 1];
    const last = parents[parents.length - 1];
    if (last !== undefined && last.targets.length > 1)
        return polymorphicField(fieldName, parents, last, node.span, resolution);
    const field = object.field(fieldName);
    if (field === undefined)
        return resolution.error('soql-unknown-field', noSuchColumn(fieldName, object.name), node.span);
    return use(resolution, { kind: 'field', parents, object, field, isTypeName: false });
}

/** The parent that a relationship name leads to; null after reporting why there is none. */
export function parentStep(
    object: ObjectInfo,
    name: string,
    span: SourceSpan,
    resolution: Resolution
): ParentStep | null {
    const reference = object.relationship(name);
    if (reference === undefined) return resolution.error('soql-unknown-relationship', unknownParent(name), span);
    const targets = reference.referenceTo.flatMap((target) => resolution.schema.object(target) ?? []);
    if (targets.length === 0)
        return resolution.error(
            'soql-unsupported',
            `The embedded org does not know which objects ${object.name}.${reference.name} points to.`,
            span
        );
    resolution.use(object, reference);
    return { reference, from: object, targets };
}

function polymorphicField(
    name: string,
    parents: readonly ParentStep[],
    last: ParentStep,
    span: SourceSpan,
    resolution: Resolution
): ResolvedField | null {
    if (name.toLowerCase() === 'type')
        return { kind: 'field', parents, object: last.targets[0], field: TYPE_NAME, isTypeName: true };
    const object = last.targets.find((target) => target.field(name) !== undefined);
    const field = object?.field(name);
    // A relationship that has the name of one of its targets offers that one's fields: `PermissionSet.PermissionsRunFlow` of a component of
    // a permission set group, whose other target is MutingPermissionSet (as queries written for orgs use it).
    const isNamed = object?.name === last.reference.relationshipName;
    if (object === undefined || field === undefined || !(isNamed || NAME_FIELDS.has(name.toLowerCase())))
        return resolution.error('soql-unknown-field', noSuchColumn(name, 'Name'), span);
    return use(resolution, { kind: 'field', parents, object, field, isTypeName: false });
}

function use(resolution: Resolution, field: ResolvedField): ResolvedField {
    resolution.use(field.object, field.field);
    return field;
}

/** Removes a leading name of the object itself and replaces a leading alias by its path. */
export function withoutAlias(path: readonly string[], scope: Scope): readonly string[] {
    if (path.length === 1) return path;
    const first = path[0].toLowerCase();
    const aliased = scope.aliases.get(first);
    if (aliased !== undefined) return [...aliased, ...path.slice(1)];
    // A relationship of the same name goes first: on User, `Account.Name` is the parent's.
    const isSelf = scope.selfNames.includes(first) && scope.object.relationship(first) === undefined;
    return isSelf ? path.slice(1) : path;
}
