import type { FieldInfo } from '../../schema/model.ts';
import type { FieldsNode, QueryNode, SelectNode, SubQueryNode, TypeOfNode } from '../nodes/index.ts';
import { resolveExpression } from './expressions.ts';
import {
    childrenInAggregate,
    duplicateAlias,
    duplicateField,
    FIELDS_LIMIT,
    unknownChildren,
    unsupportedObject
} from './messages.ts';
import { parentStep, resolvePath, type Scope } from './paths.ts';
import { resolveSubQuery } from './query.ts';
import type { Resolution } from './resolution.ts';
import type { ResolvedField, ResolvedSelect } from './resolved.ts';

const MAX_FIELDS_LIMIT = 200;

/** The select list: fields, values, sub-queries. Faults are reported and left out. */
export function resolveSelect(node: QueryNode, scope: Scope, resolution: Resolution): ResolvedSelect[] {
    const select: ResolvedSelect[] = [];
    const names = new Set<string>();
    const isGrouped =
        node.groupBy !== null ||
        node.select.some(
            (item) =>
                item.kind === 'expression' &&
                item.expression.kind === 'function' &&
                /^(AVG|COUNT|COUNT_DISTINCT|MIN|MAX|SUM|GROUPING)$/.test(item.expression.name)
        );
    let unnamed = 0;
    for (const item of node.select) {
        if (item.kind === 'subQuery' && isGrouped)
            resolution.error('soql-grouped-children', childrenInAggregate, item.span);
        else if (item.kind === 'expression') {
            const resolved = resolveItem(item, scope, resolution, isGrouped, () => `expr${String(unnamed++)}`);
            if (resolved === null) continue;
            const name =
                resolved.kind === 'value'
                    ? resolved.name.toLowerCase()
                    : resolved.kind === 'field'
                      ? fieldKey(resolved.field)
                      : '';
            if (names.has(name))
                resolution.error(
                    'soql-duplicate',
                    resolved.kind === 'value'
                        ? duplicateAlias(resolved.name)
                        : duplicateField(item.expression.kind === 'field' ? (item.expression.path.at(-1) ?? '') : name),
                    item.span
                );
            names.add(name);
            select.push(resolved);
        } else {
            select.push(...resolveOther(item, node, scope, resolution));
        }
    }
    return select;
}

const fieldKey = (field: ResolvedField): string =>
    [...field.parents.map((step) => step.reference.relationshipName), field.field.name].join('.').toLowerCase();

function resolveItem(
    item: Extract<SelectNode, { kind: 'expression' }>,
    scope: Scope,
    resolution: Resolution,
    isGrouped: boolean,
    nextName: () => string
): ResolvedSelect | null {
    const expression = resolveExpression(item.expression, scope, resolution);
    if (expression === null) return null;
    if (expression.kind === 'field') {
        if (isGrouped) return { kind: 'value', name: item.alias ?? expression.field.name, expression };
        return item.alias === null
            ? { kind: 'field', field: expression }
            : { kind: 'value', name: item.alias, expression };
    }
    if (item.alias !== null) return { kind: 'value', name: item.alias, expression };
    // Without an alias, toLabel(Status) stands in for Status itself; counts and the like are called expr0, expr1, ...
    const shown =
        expression.kind === 'label' || expression.kind === 'format' || expression.kind === 'currency'
            ? expression.argument
            : null;
    // That a value of a parent stands on the parent is assumed after the same rule.
    const standsIn = shown?.kind === 'field' && shown.parents.every((step) => step.targets.length === 1);
    return standsIn && (!isGrouped || shown.parents.length === 0)
        ? { kind: 'value', name: shown.field.name, expression, parents: shown.parents }
        : { kind: 'value', name: nextName(), expression };
}

function resolveOther(
    item: SubQueryNode | TypeOfNode | FieldsNode,
    node: QueryNode,
    scope: Scope,
    resolution: Resolution
): ResolvedSelect[] {
    if (item.kind === 'subQuery') return resolveChildren(item, scope, resolution);
    if (item.kind === 'typeOf') return resolveTypeOf(item, scope, resolution);
    return resolveFields(item, node, scope, resolution);
}

function resolveChildren(item: SubQueryNode, scope: Scope, resolution: Resolution): ResolvedSelect[] {
    const path = item.query.from.path;
    const name = path[path.length - 1];
    const relationship = scope.object.children(name);
    if (relationship === undefined || relationship.name === null) {
        resolution.error('soql-unknown-relationship', unknownChildren(name), item.query.from.span);
        return [];
    }
    const query = resolveSubQuery(item.query, resolution.schema.object(relationship.childObject), resolution);
    return query === null
        ? []
        : [{ kind: 'children', relationship: { ...relationship, name: relationship.name }, query }];
}

function resolveTypeOf(item: TypeOfNode, scope: Scope, resolution: Resolution): ResolvedSelect[] {
    const step = parentStep(scope.object, item.field.path[0], item.span, resolution);
    if (step === null) return [];
    const fieldsOf = (objectName: string, fields: TypeOfNode['when'][number]['fields']): ResolvedField[] => {
        const object = resolution.schema.object(objectName);
        if (object === undefined) {
            resolution.error('soql-unknown-object', unsupportedObject(objectName), item.span);
            return [];
        }
        return fields.flatMap((node): ResolvedField[] => {
            const field = resolvePath(node, { object, selfNames: [], aliases: new Map() }, resolution);
            return field === null ? [] : [field];
        });
    };
    const when = item.when.flatMap(({ objectName, fields }) => {
        const object = resolution.schema.object(objectName);
        const resolved = fieldsOf(objectName, fields);
        return object === undefined ? [] : [{ object, fields: resolved }];
    });
    const otherwise = item.otherwise === null ? [] : fieldsOf(step.targets[0].name, item.otherwise);
    return [{ kind: 'typeOf', step, when, otherwise }];
}

/** Source: SOQL and SOSL Reference, "FIELDS()". */
function resolveFields(item: FieldsNode, node: QueryNode, scope: Scope, resolution: Resolution): ResolvedSelect[] {
    const limit = node.limit?.kind === 'literal' ? Number(node.limit.text) : null;
    if (item.group !== 'STANDARD' && (limit === null || limit > MAX_FIELDS_LIMIT)) {
        resolution.error('soql-fields-limit', FIELDS_LIMIT, item.span);
        return [];
    }
    const isCustom = (field: FieldInfo): boolean => /__[cs]$/i.test(field.name);
    return scope.object.fields
        .filter((field) => item.group === 'ALL' || isCustom(field) === (item.group === 'CUSTOM'))
        .map((field) => {
            resolution.use(scope.object, field);
            return {
                kind: 'field',
                field: { kind: 'field', parents: [], object: scope.object, field, isTypeName: false }
            };
        });
}
