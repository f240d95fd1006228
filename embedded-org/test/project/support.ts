import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

const folders: string[] = [];
after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes an SFDX project into a temporary folder that is removed when the test file ends. Paths are relative to force-app/main/default. */
export function temporaryProject(
    files: Readonly<Record<string, string>>,
    configuration: object = { packageDirectories: [{ path: 'force-app', default: true }], sourceApiVersion: '67.0' }
): string {
    const folder = mkdtempSync(join(tmpdir(), 'embedded-org-project-'));
    folders.push(folder);
    writeFileSync(join(folder, 'sfdx-project.json'), JSON.stringify(configuration));
    mkdirSync(join(folder, 'force-app'), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
        const path = name.startsWith('/') ? join(folder, name) : join(folder, 'force-app/main/default', name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
    }
    return folder;
}

/** A metadata file with this root element. */
export const xml = (root: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n${content}\n</${root}>\n`;

export const classMetadata = xml('ApexClass', '<apiVersion>66.0</apiVersion><status>Active</status>');

/** A custom field's file. */
export const field = (name: string, type: string, more = ''): string =>
    xml(
        'CustomField',
        `<fullName>${name}</fullName><label>${name.replace('__c', '')}</label><type>${type}</type>${more}`
    );

/** A custom object's file with a text name. */
export const object = (label: string, more = ''): string =>
    xml(
        'CustomObject',
        `<label>${label}</label><pluralLabel>${label}s</pluralLabel><nameField><label>${label} Name</label><type>Text</type></nameField><sharingModel>ReadWrite</sharingModel>${more}`
    );

/** Files of a project with a master (Run__c), its detail (Row__c), a custom metadata type, an event and a setting. */
export const RUN_PROJECT: Readonly<Record<string, string>> = {
    'objects/Run__c/Run__c.object-meta.xml': xml(
        'CustomObject',
        '<label>Run</label><pluralLabel>Runs</pluralLabel><nameField><displayFormat>RUN-{00000}</displayFormat><label>Run Number</label><type>AutoNumber</type></nameField><sharingModel>Private</sharingModel>'
    ),
    'objects/Run__c/fields/Amount__c.field-meta.xml': field(
        'Amount__c',
        'Currency',
        '<precision>16</precision><scale>2</scale>'
    ),
    'objects/Run__c/fields/Rows__c.field-meta.xml': field(
        'Rows__c',
        'Summary',
        '<summaryForeignKey>Row__c.Run__c</summaryForeignKey><summaryOperation>count</summaryOperation>'
    ),
    'objects/Run__c/fields/Doubled__c.field-meta.xml': field(
        'Doubled__c',
        'Number',
        '<formula>Amount__c * 2</formula><precision>18</precision><scale>2</scale>'
    ),
    'objects/Run__c/fields/Channels__c.field-meta.xml': field(
        'Channels__c',
        'MultiselectPicklist',
        '<valueSet><restricted>true</restricted><valueSetDefinition><sorted>false</sorted>' +
            ['Mail', 'Phone', 'Web']
                .map(
                    (value) =>
                        `<value><fullName>${value}</fullName><default>false</default><label>By ${value}</label></value>`
                )
                .join('') +
            '</valueSetDefinition></valueSet><visibleLines>4</visibleLines>'
    ),
    'objects/Run__c/fields/State__c.field-meta.xml': field(
        'State__c',
        'Picklist',
        '<valueSet><valueSetDefinition>' +
            ['Queued', 'Done', 'Broken']
                .map(
                    (value, index) =>
                        `<value><fullName>${value}</fullName><default>${String(index === 0)}</default><label>Is ${value}</label></value>`
                )
                .join('') +
            '</valueSetDefinition></valueSet>'
    ),
    'objects/Run__c/validationRules/AmountPositive.validationRule-meta.xml': xml(
        'ValidationRule',
        '<fullName>AmountPositive</fullName><active>true</active><errorConditionFormula>Amount__c &lt; 0</errorConditionFormula><errorDisplayField>Amount__c</errorDisplayField><errorMessage>Not below zero</errorMessage>'
    ),
    'objects/Row__c/Row__c.object-meta.xml': object('Row'),
    'objects/Row__c/fields/Run__c.field-meta.xml': field(
        'Run__c',
        'MasterDetail',
        '<referenceTo>Run__c</referenceTo><relationshipName>Rows</relationshipName><relationshipOrder>0</relationshipOrder>'
    ),
    'objects/Row__c/fields/Key__c.field-meta.xml': field(
        'Key__c',
        'Text',
        '<externalId>true</externalId><length>40</length><unique>true</unique><caseSensitive>true</caseSensitive>'
    ),
    'objects/Row__c/fields/Contact__c.field-meta.xml': field(
        'Contact__c',
        'Lookup',
        '<referenceTo>Contact</referenceTo><relationshipName>Rows</relationshipName><deleteConstraint>SetNull</deleteConstraint>'
    ),
    'objects/Account/fields/Region__c.field-meta.xml': field('Region__c', 'Text', '<length>20</length>'),
    'objects/Account/recordTypes/Partner.recordType-meta.xml': xml(
        'RecordType',
        '<fullName>Partner</fullName><active>true</active><label>Partner account</label>'
    ),
    'objects/Limit__mdt/Limit__mdt.object-meta.xml': xml(
        'CustomObject',
        '<label>Limit</label><pluralLabel>Limits</pluralLabel>'
    ),
    'objects/Limit__mdt/fields/Value__c.field-meta.xml': field(
        'Value__c',
        'Number',
        '<precision>6</precision><scale>0</scale>'
    ),
    'customMetadata/Limit.Chunk.md-meta.xml': xml(
        'CustomMetadata',
        '<label>Chunk size</label><protected>false</protected><values><field>Value__c</field><value xmlns:xsd="http://www.w3.org/2001/XMLSchema" xsi:type="xsd:double">200.0</value></values>'
    ),
    'objects/Progress__e/Progress__e.object-meta.xml': xml(
        'CustomObject',
        '<label>Progress</label><pluralLabel>Progress</pluralLabel><eventType>HighVolume</eventType><publishBehavior>PublishAfterCommit</publishBehavior>'
    ),
    'objects/Switch__c/Switch__c.object-meta.xml': xml(
        'CustomObject',
        '<label>Switch</label><customSettingsType>Hierarchy</customSettingsType>'
    )
};
