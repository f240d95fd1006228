import { isDefinition } from '../../schema/custom-field.ts';
import type { FieldInfo, ObjectInfo, Schema } from '../../schema/model.ts';
import { columnKind, exactColumn, isFolded, quoted, valueKind } from '../../schema/storage.ts';
import type { ParentStep, ResolvedField } from '../resolve/resolved.ts';
import type { BindShape, Parameter, Target } from './parameters.ts';

/** A condition on rows that the caller adds for record access; `?` stands for its parameters in order. */
export interface RowCondition {
    readonly sql: string;
    readonly parameters: readonly unknown[];
}

export interface CompileOptions {
    readonly schema: Schema;
    /** Shape of each bind by its index. */
    readonly shapes: readonly BindShape[];
    /** Deleted rows too. */
    readonly allRows: boolean;
    /** Rows of the object that the running user may see; null when all. */
    readonly rowCondition: (object: ObjectInfo, alias: string) => RowCondition | null;
    /** Field paths that a formula reads, formulas inside it resolved; null when formulas cannot be computed here. */
    readonly formulaPaths: (object: ObjectInfo, field: FieldInfo) => readonly (readonly string[])[] | null;
}

/** What the query is not able to do; becomes a System.QueryException. */
export class CompileError extends Error {}

/** Gathers the parts of one SQL statement: parameters in the order of their question marks, aliases, used columns. */
export class SqlBuilder {
    readonly options: CompileOptions;
    readonly parameters: Parameter[] = [];
    readonly conditions: RowCondition[] = [];
    readonly columns: { object: ObjectInfo; field: FieldInfo | null }[] = [];
    private aliases = 0;

    constructor(options: CompileOptions) {
        this.options = options;
    }

    alias(): string {
        return `t${String(this.aliases++)}`;
    }

    parameter(parameter: Parameter): string {
        this.parameters.push(parameter);
        return '?';
    }

    needs(object: ObjectInfo, field: FieldInfo | null): void {
        this.columns.push({ object, field });
    }

    /** Condition of record access with its parameters, or null. */
    rowCondition(object: ObjectInfo, alias: string): string | null {
        const condition = this.options.rowCondition(object, alias);
        if (condition === null) return null;
        const slot = this.conditions.push(condition) - 1;
        condition.parameters.forEach((_, index) => this.parameter({ kind: 'condition', slot, index }));
        return condition.sql;
    }
}

/** FROM of one SELECT: the object's table and the LEFT JOINs of the parents that its expressions name. */
export class Source {
    readonly alias: string;
    readonly object: ObjectInfo;
    readonly builder: SqlBuilder;
    private readonly joins = new Map<
        string,
        { readonly aliases: readonly string[]; readonly sql: readonly string[] }
    >();

    constructor(object: ObjectInfo, builder: SqlBuilder) {
        this.object = object;
        this.builder = builder;
        this.alias = builder.alias();
        builder.needs(object, null);
    }

    /** `"Contact" t0 LEFT JOIN "Account" t1 ON ...` */
    get from(): string {
        const joins = [...this.joins.values()].flatMap((join) => join.sql);
        return [`${quoted(this.object.name)} ${this.alias}`, ...joins].join(' ');
    }

    /** Aliases of a parent's tables, one per target object of the last step. */
    parentAliases(parents: readonly ParentStep[]): readonly string[] {
        if (parents.length === 0) return [this.alias];
        const key = parents
            .map(({ reference, targets, isNarrowed }) => `${reference.name}${isNarrowed ? `:${targets[0].name}` : ''}`)
            .join('.');
        const known = this.joins.get(key);
        if (known !== undefined) return known.aliases;
        const from = this.parentAliases(parents.slice(0, -1))[0];
        const step = parents[parents.length - 1];
        this.builder.needs(step.from, step.reference);
        const aliases = step.targets.map(() => this.builder.alias());
        const sql = step.targets.map((target, index) => {
            this.builder.needs(target, null);
            return `LEFT JOIN ${quoted(target.name)} ${aliases[index]} ON ${joinCondition(step, aliases[index], from)}`;
        });
        this.joins.set(key, { aliases, sql });
        return aliases;
    }

    /** SQL of a field's stored value (for comparing, sorting, counting: decimals as numbers, text not folded). */
    raw(field: ResolvedField, exact = false): string {
        const aliases = this.parentAliases(field.parents);
        if (field.isTypeName) return this.typeName(field, aliases);
        const targets = field.parents.length === 0 ? [this.object] : field.parents[field.parents.length - 1].targets;
        const parts = targets.flatMap((target, index) => {
            const own = target.field(field.field.name);
            return own === undefined ? [] : [this.column(target, own, aliases[index], exact, field.parents)];
        });
        return parts.length === 1 ? parts[0] : `coalesce(${parts.join(', ')})`;
    }

    /** SQL of a field as comparisons see it. */
    comparable(field: ResolvedField): string {
        return isFolded(field.field) ? `fold(${this.raw(field)})` : this.raw(field);
    }

    private typeName(field: ResolvedField, aliases: readonly string[]): string {
        const { targets } = field.parents[field.parents.length - 1];
        return `CASE ${targets.map((target, index) => `WHEN ${aliases[index]}."Id" IS NOT NULL THEN '${target.name}'`).join(' ')} END`;
    }

    private column(
        object: ObjectInfo,
        field: FieldInfo,
        alias: string,
        exact: boolean,
        parents: readonly ParentStep[]
    ): string {
        const kind = columnKind(field);
        if (kind === null && field.compoundOf !== undefined) return this.compound(object, field, alias);
        if (kind === null) return this.formula(object, field, parents);
        this.builder.needs(object, field);
        const name = `${alias}.${quoted(field.name)}`;
        return exact && kind === 'decimal' ? `coalesce(${alias}.${quoted(exactColumn(field.name))}, ${name})` : name;
    }

    /** An address or location: JSON of its parts, whose names lose the field's own (`BillingCity` is `city`); null when all are empty. */
    private compound(object: ObjectInfo, field: FieldInfo, alias: string): string {
        const parts = (field.compoundOf ?? []).flatMap((name) => object.field(name) ?? []);
        for (const part of parts) this.builder.needs(object, part);
        const columns = parts.map((part) => `${alias}.${quoted(part.name)}`);
        const members = parts.map((part, i) => `'${compoundMember(part.name)}', ${columns[i]}`);
        return `CASE WHEN coalesce(${columns.join(', ')}) IS NOT NULL THEN json_object(${members.join(', ')}) END`;
    }

    /** A formula is computed by the SQL function `formula` from the columns it reads. */
    private formula(object: ObjectInfo, field: FieldInfo, parents: readonly ParentStep[]): string {
        const paths = field.formula === null ? null : this.builder.options.formulaPaths(object, field);
        if (paths === null)
            throw new CompileError(
                `The embedded org cannot compute the field ${object.name}.${field.name} in a query.`
            );
        const columns = paths.map((path) => this.raw(this.formulaField(object, parents, path), true));
        return `formula('${object.name}.${field.name}'${columns.map((column) => `, ${column}`).join('')})`;
    }

    private formulaField(object: ObjectInfo, parents: readonly ParentStep[], path: readonly string[]): ResolvedField {
        const steps = [...parents];
        let at = object;
        for (const name of path.slice(0, -1)) {
            const reference = at.relationship(name);
            const targets = (reference?.referenceTo ?? []).flatMap(
                (target) => this.builder.options.schema.object(target) ?? []
            );
            if (reference === undefined || targets.length === 0)
                throw new CompileError(
                    `A formula of ${object.name} names the relationship ${name}, which ${at.name} does not have.`
                );
            steps.push({ reference, from: at, targets });
            at = targets[0];
        }
        const field = at.field(path[path.length - 1]);
        if (field === undefined)
            throw new CompileError(
                `A formula of ${object.name} names the field ${path.join('.')}, which does not exist.`
            );
        return { kind: 'field', parents: steps, object: at, field, isTypeName: false };
    }
}

/**
 * References hold Ids; those to definitions hold their durable name, or a field's API name where another field names its object.
 * Source: Custom Metadata Types Implementation Guide, "Custom Metadata Relationships" (controlling field). Names of definitions in
 * metadata files take any letter case, as API names do.
 */
function joinCondition({ reference }: ParentStep, target: string, from: string): string {
    const { metadataRelationship: definition, metadataController: controller } = reference;
    const held = `${from}.${quoted(reference.name)}`;
    if (definition === undefined || !isDefinition(definition)) return `${target}."Id" = ${held}`;
    if (definition !== 'EntityDefinition' && controller !== undefined)
        return `${target}."QualifiedApiName" = ${held} COLLATE NOCASE AND ${target}."EntityDefinitionId" = ${from}.${quoted(controller)} COLLATE NOCASE`;
    return `${target}."DurableId" = ${held} COLLATE NOCASE`;
}

export const targetOf = (field: FieldInfo): Target => ({ kind: valueKind(field), folded: isFolded(field) });

/** `BillingStateCode` -> `stateCode`, `Place__Latitude__s` -> `latitude`. */
function compoundMember(part: string): string {
    const name =
        /(Street|City|State|PostalCode|Country|StateCode|CountryCode|Latitude|Longitude|GeocodeAccuracy)(?:__s)?$/.exec(
            part
        )?.[1] ?? part;
    return name[0].toLowerCase() + name.slice(1);
}
