import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { describedObjectNames } from '../../schema/standard/index.ts';
import type { MetadataSource } from './metadata-source.ts';
import type { RowValues, Store } from './store.ts';
import { synchroniseRows } from './synchronise.ts';

/** Prepares EntityDefinition, FieldDefinition and EntityParticle: their rows are made when a query first names them, since there are thousands. */
export function fillDefinitions(store: Store, project: MetadataSource): void {
    const objects = (): ObjectInfo[] =>
        [...describedObjectNames(), ...project.objects.map((object) => object.name)]
            .flatMap((name) => store.schema.object(name) ?? [])
            .filter((object, index, all) => all.indexOf(object) === index);
    const filler = (objectName: string, key: string, rows: () => RowValues[]): void => {
        store.tables.fillers.set(objectName, () => {
            const object = store.schema.object(objectName);
            if (object !== undefined) synchroniseRows(store, object, [key], rows());
        });
    };
    filler('EntityDefinition', 'DurableId', () => objects().map(entityRow));
    filler('FieldDefinition', 'DurableId', () =>
        objects().flatMap((object) => object.fields.map((field) => fieldRow(object, field)))
    );
    filler('EntityParticle', 'DurableId', () =>
        objects().flatMap((object) => object.fields.map((field) => particleRow(object, field)))
    );
}

/** Source: Object Reference, EntityDefinition. Definitions of standard objects are known by their name; those of custom ones too (the platform shows their Id; assumed). */
function entityRow(object: ObjectInfo): RowValues {
    return {
        DurableId: object.name,
        DeveloperName: object.name.replace(/__\w+$/, ''),
        QualifiedApiName: object.name,
        MasterLabel: object.label,
        Label: object.label,
        PluralLabel: object.labelPlural,
        KeyPrefix: object.keyPrefix,
        InternalSharingModel: object.sharingModel,
        IsCustomSetting: object.kind === 'customSetting',
        IsCustomizable: object.kind === 'standard' || object.kind === 'custom',
        IsQueryable: object.queryable,
        IsApexTriggerable: object.kind === 'standard' || object.kind === 'custom',
        IsTriggerable: object.kind === 'standard' || object.kind === 'custom'
    };
}

/** Source: Object Reference, FieldDefinition. */
function fieldRow(object: ObjectInfo, field: FieldInfo): RowValues {
    return {
        DurableId: `${object.name}.${field.name}`,
        DeveloperName: field.name.replace(/__\w+$/, ''),
        QualifiedApiName: field.name,
        EntityDefinitionId: object.name,
        MasterLabel: field.label,
        Label: field.label,
        DataType: field.type,
        Length: field.length,
        Precision: field.precision,
        Scale: field.scale,
        RelationshipName: field.relationshipName,
        IsCalculated: field.formula !== null,
        IsNameField: field.nameField,
        IsNillable: field.nillable,
        IsCompound: field.compoundOf !== undefined
    };
}

/**
 * What a form shows: a field, or a part of an address or name, which are fields of their own here too. That simple fields have their
 * definition's key is assumed. Source: Object Reference, EntityParticle.
 */
function particleRow(object: ObjectInfo, field: FieldInfo): RowValues {
    const whole = object.fields.find(({ compoundOf }) => compoundOf?.includes(field.name) === true);
    const { DurableId, ...values } = fieldRow(object, field);
    return {
        ...values,
        DurableId,
        Name: field.name,
        FieldDefinitionId: `${object.name}.${(whole ?? field).name}`,
        IsComponent: whole !== undefined,
        IsUnique: field.unique,
        IsCreatable: field.createable,
        IsUpdatable: field.updateable
    };
}
