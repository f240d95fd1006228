import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { valueKind } from '../../schema/storage.ts';
import type { ParentStep, ResolvedField, ResolvedQuery, ResolvedSelect } from '../resolve/resolved.ts';
import type { Source } from './builder.ts';
import { expressionSql, outputType, type OutputType } from './expressions.ts';

/** A column of the result and the name under which the record holds its value. */
export interface PlannedColumn {
    readonly index: number;
    readonly name: string;
    readonly type: OutputType;
}

/** How a record is put together from the columns of a row. */
export interface RecordPlan {
    readonly object: ObjectInfo;
    /** Column of the record's Id, by which an absent parent is known; null for AggregateResult. */
    readonly idIndex: number | null;
    readonly columns: PlannedColumn[];
    readonly parents: ParentPlan[];
    readonly children: ChildrenPlan[];
}

/** A parent by its relationship; polymorphic ones have a plan per target object. */
export interface ParentPlan {
    readonly relationship: string;
    /**
     * The field behind the relationship, which the record has, too. Source: public code that selects `CreatedBy.Username` and reads
     * `CreatedById`, or finds it in getPopulatedFieldsAsMap, and passes in orgs.
     */
    readonly reference: PlannedColumn;
    readonly choices: readonly RecordPlan[];
}

export interface ChildrenPlan {
    readonly relationship: string;
    /** Reference of the child that points to the parent. */
    readonly field: FieldInfo;
    readonly query: ResolvedQuery;
}

/** Builds the select list and the plan that turns its rows into records. */
export class RecordPlanner {
    readonly list: string[] = [];
    private readonly source: Source;

    constructor(source: Source) {
        this.source = source;
    }

    plan(query: ResolvedQuery): RecordPlan {
        const root = this.record(query.object, this.source.alias);
        for (const item of query.select) this.add(item, root);
        return root;
    }

    column(sql: string): number {
        return this.list.push(sql) - 1;
    }

    private record(object: ObjectInfo, alias: string): RecordPlan {
        const idIndex = object.field('Id') === undefined ? null : this.column(`${alias}."Id"`);
        const columns: PlannedColumn[] = [];
        // A queried record, and a parent it came with, carries its Id whether selected or not (parents: assumed).
        if (idIndex !== null)
            columns.push({ index: idIndex, name: 'Id', type: { kind: 'id', scale: 0, show: 'value', field: null } });
        return { object, idIndex, columns, parents: [], children: [] };
    }

    private add(item: ResolvedSelect, root: RecordPlan): void {
        switch (item.kind) {
            case 'field':
                this.addField(item.field, root);
                break;
            case 'value':
                this.parentPlans(root, item.parents ?? [])[0].columns.push({
                    index: this.column(expressionSql(item.expression, this.source, true)),
                    name: item.name,
                    type: outputType(item.expression)
                });
                break;
            case 'children': {
                const field = item.query.object.field(item.relationship.field);
                if (field !== undefined)
                    root.children.push({ relationship: item.relationship.name, field, query: item.query });
                break;
            }
            case 'typeOf':
                this.addTypeOf(item, root);
                break;
        }
    }

    /** `before`: the steps from the query's record to `root`. */
    private addField(field: ResolvedField, root: RecordPlan, before: readonly ParentStep[] = []): void {
        const plans = this.parentPlans(root, field.parents, before);
        const whole = { ...field, parents: [...before, ...field.parents] };
        for (const plan of plans) {
            const own = field.isTypeName ? field.field : plan.object.field(field.field.name);
            if (own === undefined || (own.name === 'Id' && plan.columns.some((column) => column.name === 'Id')))
                continue;
            const sql =
                plans.length === 1 || field.isTypeName
                    ? this.source.raw(whole, true)
                    : this.source.raw(this.narrowed(whole, plan.object), true);
            plan.columns.push({ index: this.column(sql), name: own.name, type: typeOf(own) });
        }
    }

    /** The field on one target of a polymorphic parent only. */
    private narrowed(field: ResolvedField, target: ObjectInfo): ResolvedField {
        const own = target.field(field.field.name) ?? field.field;
        return { ...field, object: target, field: own };
    }

    private parentPlans(
        root: RecordPlan,
        parents: readonly ParentStep[],
        before: readonly ParentStep[] = []
    ): readonly RecordPlan[] {
        let at = root;
        let plans: readonly RecordPlan[] = [root];
        parents.forEach((step, depth) => {
            const relationship = step.reference.relationshipName ?? step.reference.name;
            let known = at.parents.find((parent) => parent.relationship === relationship);
            if (known === undefined) {
                const aliases = this.source.parentAliases([...before, ...parents.slice(0, depth + 1)]);
                known = {
                    relationship,
                    reference: this.reference(step, [...before, ...parents.slice(0, depth)]),
                    choices: step.targets.map((target, index) => this.record(target, aliases[index]))
                };
                at.parents.push(known);
            }
            plans = known.choices;
            at = known.choices[0];
        });
        return plans;
    }

    private reference({ reference: field, from: object }: ParentStep, parents: readonly ParentStep[]): PlannedColumn {
        const sql = this.source.raw({ kind: 'field', parents, object, field, isTypeName: false }, true);
        return { index: this.column(sql), name: field.name, type: typeOf(field) };
    }

    private addTypeOf(item: ResolvedSelect & { kind: 'typeOf' }, root: RecordPlan): void {
        const named = item.when.map((choice) => choice.object);
        const others = item.step.targets.filter((target) => !named.includes(target));
        const step: ParentStep = { ...item.step, targets: [...named, ...others] };
        const choices = this.parentPlans(root, [step]);
        const aliases = this.source.parentAliases([step]);
        choices.forEach((plan, index) => {
            const fields = item.when.find((choice) => choice.object === plan.object)?.fields ?? item.otherwise;
            for (const chosen of fields) {
                const { field, parents } = chosen;
                if (parents.length > 0 || chosen.isTypeName) {
                    if (chosen.parents[0]?.from !== plan.object) continue;
                    this.addField(chosen, plan, [{ ...item.step, targets: [plan.object], isNarrowed: true }]);
                    continue;
                }
                const own = plan.object.field(field.name);
                if (own === undefined) continue;
                this.source.builder.needs(plan.object, own);
                plan.columns.push({
                    index: this.column(`${aliases[index]}."${own.name}"`),
                    name: own.name,
                    type: typeOf(own)
                });
            }
        });
    }
}

const typeOf = (field: FieldInfo): OutputType => ({ kind: valueKind(field), scale: field.scale, show: 'value', field });
