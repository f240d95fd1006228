import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ApexBlob } from '../values/blob.ts';
import { ApexDecimal } from '../values/decimal.ts';
import { customMetadataRows } from './custom-metadata-rows.ts';
import { fillDefinitions } from './definition-rows.ts';
import type { MetadataSource } from './metadata-source.ts';
import type { RowValues, Store } from './store.ts';
import { synchroniseRows } from './synchronise.ts';

/**
 * Brings the records that stand for metadata up to date with the project: classes, triggers, Visualforce pages, custom permissions, notification types, record types, static
 * resources, custom metadata; object and field definitions follow when they are first asked for. Call inside a transaction.
 * @returns what is wrong with custom metadata records (unknown type or field).
 */
export function loadMetadataRecords(store: Store, project: MetadataSource): Diagnostic[] {
    const { namespace } = project;
    load(
        store,
        'ApexClass',
        ['Name'],
        project.classes.map((file) => ({
            Name: file.name,
            ApiVersion: version(file.apiVersion),
            Status: file.status,
            IsValid: true,
            Body: file.source(),
            LengthWithoutComments: file.source().length,
            NamespacePrefix: namespace
        }))
    );
    load(
        store,
        'ApexTrigger',
        ['Name'],
        project.triggers.map((file) =>
            triggerRow(file.name, version(file.apiVersion), file.status, file.source(), namespace)
        )
    );
    load(
        store,
        'ApexPage',
        ['Name'],
        project.visualforcePages.map((page) => ({
            Name: page.name,
            MasterLabel: page.label,
            ApiVersion: version(page.apiVersion),
            Markup: page.markup(),
            NamespacePrefix: namespace
        }))
    );
    load(
        store,
        'CustomPermission',
        ['DeveloperName'],
        project.customPermissions.map((permission) => ({
            DeveloperName: permission.name,
            MasterLabel: permission.label,
            Description: permission.description,
            Language: 'en_US',
            IsLicensed: permission.isLicensed,
            NamespacePrefix: namespace
        }))
    );
    load(
        store,
        'CustomNotificationType',
        ['DeveloperName'],
        project.notificationTypes.map((type) => ({
            DeveloperName: type.name,
            CustomNotifTypeName: type.typeName,
            MasterLabel: type.label,
            Description: type.description,
            Desktop: type.desktop,
            Mobile: type.mobile,
            Language: 'en_US',
            NamespacePrefix: namespace
        }))
    );
    load(store, 'RecordType', ['SobjectType', 'DeveloperName'], recordTypeRows(project, namespace));
    load(
        store,
        'StaticResource',
        ['Name'],
        project.staticResources.map((resource) => {
            const content = resource.content();
            return {
                Name: resource.name,
                ContentType: resource.contentType,
                Body: content === null ? null : new ApexBlob(content),
                BodyLength: content?.length ?? 0,
                NamespacePrefix: namespace
            };
        })
    );
    const diagnostics: Diagnostic[] = [];
    for (const { object, rows } of customMetadataRows(store, project, diagnostics))
        synchroniseRows(store, object, ['DeveloperName'], rows);
    fillDefinitions(store, project);
    return diagnostics;
}

const version = (number: number): ApexDecimal => ApexDecimal.parse(number.toFixed(1));

function load(store: Store, objectName: string, keys: readonly string[], rows: readonly RowValues[]): void {
    const object = store.schema.object(objectName);
    if (object !== undefined) synchroniseRows(store, object, keys, rows);
}

/** The events of a trigger are read from its head: `trigger T on Account (before insert, after update)`. */
function triggerRow(
    name: string,
    apiVersion: ApexDecimal,
    status: string,
    source: string,
    namespace: string | null
): RowValues {
    const head = /\btrigger\s+\w+\s+on\s+(\w+)\s*\(([^)]*)\)/i.exec(source);
    const events = (head?.[2] ?? '')
        .toLowerCase()
        .split(',')
        .map((event) => event.trim().replace(/\s+/g, ' '));
    const usage = Object.fromEntries(
        [
            'before insert',
            'before update',
            'before delete',
            'after insert',
            'after update',
            'after delete',
            'after undelete'
        ].map((event) => [
            `Usage${event.replace(/(^|\s)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`,
            events.includes(event)
        ])
    );
    return {
        Name: name,
        ApiVersion: apiVersion,
        Status: status,
        IsValid: true,
        Body: source,
        TableEnumOrId: head?.[1] ?? null,
        NamespacePrefix: namespace,
        LengthWithoutComments: source.length,
        ...usage
    };
}

function recordTypeRows(project: MetadataSource, namespace: string | null): RowValues[] {
    return project.objects.flatMap((object) =>
        object.recordTypes.map((type) => ({
            SobjectType: object.name,
            DeveloperName: type.developerName,
            Name: type.label,
            Description: type.description,
            IsActive: type.active,
            NamespacePrefix: namespace
        }))
    );
}
