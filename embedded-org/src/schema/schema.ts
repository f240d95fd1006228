import type { ChildRelationship, FieldInfo, ObjectInfo, Schema } from './model.ts';
import type { FieldAttributes } from './standard/attributes.ts';
import type { TypeData } from './type-data/type-data.ts';
import { customKind, isCustomName, type FieldMetadata, type ObjectMetadata, type SchemaSource } from './metadata.ts';
import { withActivityFields } from './activity.ts';
import { customObjectChildren } from './custom-children.ts';
import { customField } from './custom-field.ts';
import { customObject, shareObject } from './custom-object.ts';
import { unprefixed } from './object-info.ts';
import { allocatePrefixes, standardObjectByPrefix } from './key-prefixes.ts';
import { standardObject, type StandardAdditions } from './standard-object.ts';

const NOTHING: SchemaSource = { objects: [], globalValueSets: new Map() };

/**
 * Describe data of one org.
 * @param types type data of the standard objects.
 * @param source the project's objects; without it the org has standard objects only.
 */
export function createSchema(types: TypeData, source: SchemaSource = NOTHING): Schema {
    const custom = new Map<string, ObjectMetadata>();
    const extended = new Map<string, ObjectMetadata>();
    const objects = withActivityFields(source.objects);
    for (const metadata of objects)
        (isCustomName(metadata.name) ? custom : extended).set(metadata.name.toLowerCase(), metadata);

    const shareOwners = new Map<string, string>();
    for (const metadata of custom.values()) {
        if (customKind(metadata) === 'custom')
            shareOwners.set(`${metadata.name.slice(0, -3)}__Share`.toLowerCase(), metadata.name);
    }
    const prefixes = allocatePrefixes([
        ...[...custom.values()].map((metadata) => ({ name: metadata.name, kind: customKind(metadata) })),
        ...[...shareOwners.values()].map((name) => ({ name: `${name.slice(0, -3)}__Share`, kind: 'other' }))
    ]);
    const names = new Map(
        [...types.standardObjectNames(), ...[...custom.values()].map((metadata) => metadata.name)].map((name) => [
            name.toLowerCase(),
            name
        ])
    );
    const childrenOf = customChildren(objects, (name) => names.get(name.toLowerCase()) ?? name);
    const made = new Map<string, ObjectInfo | undefined>();
    let substitutes: Map<string, string> | null = null;
    let objectsByPrefix: Map<string, string> | null = null;

    const make = (key: string): ObjectInfo | undefined => {
        const metadata = custom.get(key);
        if (metadata !== undefined)
            return customObject(metadata, source, prefixes.get(metadata.name) ?? 'a00', () => [
                ...childrenOf(metadata.name),
                ...(customKind(metadata) === 'custom' ? customObjectChildren() : [])
            ]);
        const owner = shareOwners.get(key);
        if (owner !== undefined) {
            const object = schema.object(owner);
            return object === undefined
                ? undefined
                : shareObject(
                      object,
                      prefixes.get(`${owner.slice(0, -3)}__Share`) ?? '900',
                      custom.get(owner.toLowerCase())?.sharingReasons ?? []
                  );
        }
        const standardName = names.get(key);
        if (standardName === undefined) return undefined;
        return standardObject(standardName, types, additionsOf(standardName), {
            exists: (name) => names.has(name.toLowerCase()),
            substitutePrefix
        });
    };
    const substitutePrefix = (name: string): string => {
        substitutes ??= allocatePrefixes(types.standardObjectNames().map((other) => ({ name: other, kind: 'other' })));
        return substitutes.get(name) ?? '9zz';
    };

    /** A standard object whose prefix is not known and was made up. */
    const standardBySubstitute = (prefix: string): string | undefined => {
        substitutePrefix('');
        const found = [...(substitutes ?? [])].find(([, own]) => own === prefix)?.[0];
        return found !== undefined && schema.object(found)?.keyPrefix === prefix ? found : undefined;
    };

    const additionsOf = (standardName: string): StandardAdditions => {
        const metadata = extended.get(standardName.toLowerCase());
        const fields = metadata?.fields ?? [];
        return {
            namespace: source.namespace ?? null,
            fields: fields.flatMap((field) => (isCustomName(field.name) ? customField(field, source) : [])),
            children: childrenOf(standardName),
            validationRules: metadata?.validationRules ?? [],
            recordTypes: metadata?.recordTypes ?? [],
            fieldSets: metadata?.fieldSets ?? [],
            label: metadata?.label ?? null,
            labelPlural: metadata?.labelPlural ?? null,
            sharingModel: metadata?.sharingModel ?? null,
            customObjects: [...custom.values()]
                .filter((object) => customKind(object) === 'custom')
                .map((object) => object.name),
            overrides: new Map(
                fields
                    .filter((field) => !isCustomName(field.name))
                    .map((field) => [field.name.toLowerCase(), overrideOf(field, source)])
            )
        };
    };

    const schema: Schema = {
        object(name) {
            const known = made.get(name);
            if (known !== undefined) return known;
            const key = name.toLowerCase();
            if (!made.has(key)) made.set(key, make(key) ?? make(unprefixed(key, source.namespace)));
            const object = made.get(key);
            // The exact spelling is remembered too, so that hot paths need no lower-casing; misspelt names are not, so that the map cannot grow.
            if (object !== undefined && object.name === name) made.set(name, object);
            return object;
        },
        objectNames: () => [
            ...names.values(),
            ...[...shareOwners.values()].map((name) => `${name.slice(0, -3)}__Share`)
        ],
        objectByPrefix(prefix) {
            const standardName = standardObjectByPrefix(prefix);
            if (standardName !== undefined) return schema.object(standardName);
            objectsByPrefix ??= new Map([...prefixes].map(([name, own]) => [own, name]));
            const name = objectsByPrefix.get(prefix) ?? standardBySubstitute(prefix);
            return name === undefined ? undefined : schema.object(name);
        }
    };
    return schema;
}

/**
 * Child relationships that custom look-ups of the project give to their parents, by parent name.
 * @param spelling an object's name as it is spelt; describing the child for it would go in circles when two objects look up each other.
 */
function customChildren(
    objects: readonly ObjectMetadata[],
    spelling: (name: string) => string
): (parent: string) => readonly ChildRelationship[] {
    const byParent = new Map<string, { child: string; field: FieldMetadata }[]>();
    for (const object of objects) {
        for (const field of object.fields) {
            if (field.referenceTo === undefined || !isCustomName(field.name)) continue;
            const key = field.referenceTo.toLowerCase();
            byParent.set(key, [...(byParent.get(key) ?? []), { child: object.name, field }]);
        }
    }
    return (parent) =>
        (byParent.get(parent.toLowerCase()) ?? []).map(({ child, field }) => ({
            // Children of custom look-ups carry the suffix __r whatever object they stand on.
            name: field.relationshipName === undefined ? null : `${field.relationshipName}__r`,
            childObject: spelling(child),
            field: field.name,
            cascadeDelete: field.type === 'MasterDetail' || field.deleteConstraint === 'Cascade'
        }));
}

function overrideOf(field: FieldMetadata, source: SchemaSource): FieldAttributes {
    const picklist = field.picklist ?? source.globalValueSets.get(field.valueSetName ?? '');
    const given: { -readonly [key in keyof FieldInfo]?: FieldInfo[key] } = {};
    if (field.label !== undefined) given.label = field.label;
    if (field.required === true) given.nillable = false;
    if (picklist !== undefined && picklist.length > 0) given.picklist = picklist;
    if (field.restricted === true) given.restrictedPicklist = true;
    return given;
}
