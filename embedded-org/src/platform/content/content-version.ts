import type { ObjectRules, RuleContext, SaveRow } from '../../runtime/dml/rules.ts';
import { ApexBlob } from '../../runtime/values/blob.ts';
import { fail, requiredFieldMissing } from '../errors.ts';
import { good, rowText, text } from '../lookup.ts';

/** File types by extension where they are not the extension itself. Source: Object Reference, ContentVersion (FileType). */
const FILE_TYPES: Readonly<Record<string, string>> = {
    doc: 'WORD',
    docx: 'WORD_X',
    htm: 'HTML',
    ppt: 'POWER_POINT',
    pptx: 'POWER_POINT_X',
    txt: 'TEXT',
    xls: 'EXCEL',
    xlsx: 'EXCEL_X'
};

/**
 * ContentVersion: a version without a document makes one, linked to its owner and to the place where it was first published; one of a
 * document becomes that document's latest. Sources: Object Reference, ContentVersion ("To create a document, create a new version via the ContentVersion
 * object without setting the ContentDocumentId"; FirstPublishLocationId), ContentDocument (LatestPublishedVersionId). That links made so fire no
 * triggers is assumed.
 */
export const contentVersionRules: ObjectRules = {
    objectName: 'ContentVersion',
    defaults(context, rows) {
        if (context.operation === 'insert') for (const row of rows) describeFile(row);
    },
    validate(context, rows) {
        if (context.operation === 'insert')
            for (const row of rows) if (hasNoContent(row)) fail(row, requiredFieldMissing('VersionData'));
    },
    afterSave(context, rows) {
        if (context.operation !== 'insert') return;
        for (const row of good(rows)) {
            const documentId = rowText(row, 'ContentDocumentId');
            if (documentId === null) makeDocument(context, row);
            else becomeLatest(context, row, documentId);
        }
    }
};

/** Only a link has no bytes. Source: Object Reference, ContentVersion (VersionData, ContentUrl); that a blob of no bytes is none is assumed. */
const hasNoContent = (row: SaveRow): boolean =>
    rowText(row, 'ContentUrl') === null && row.record.$values.ContentSize === 0;

/** What the platform reads from the name and the bytes; a missing title is the name without its extension (assumed). */
function describeFile(row: SaveRow): void {
    const values = row.record.$values;
    const name = rowText(row, 'PathOnClient')?.replace(/^.*[\\/]/, '') ?? '';
    const extension = /\.([^.]+)$/.exec(name)?.[1] ?? null;
    const data = row.value('VersionData');
    values.Title ??= name === '' ? null : name.replace(/\.[^.]+$/, '');
    values.FileExtension = extension;
    values.FileType = extension === null ? 'UNKNOWN' : (FILE_TYPES[extension.toLowerCase()] ?? extension.toUpperCase());
    values.ContentSize = data instanceof ApexBlob ? data.bytes.length : 0;
    values.IsLatest = true;
    values.VersionNumber = '1';
}

function makeDocument(context: RuleContext, row: SaveRow): void {
    const { Id: versionId, OwnerId: ownerId } = row.record.$values;
    const documentId = context.insert('ContentDocument', { ...shared(row), OwnerId: ownerId });
    context.update('ContentVersion', versionId as string, { ContentDocumentId: documentId });
    row.record.$values.ContentDocumentId = documentId;
    const first = rowText(row, 'FirstPublishLocationId');
    for (const place of new Set([String(ownerId), first ?? String(ownerId)]))
        context.insert('ContentDocumentLink', {
            ContentDocumentId: documentId,
            LinkedEntityId: place,
            ShareType: 'I',
            Visibility: 'AllUsers'
        });
}

function becomeLatest(context: RuleContext, row: SaveRow, documentId: string): void {
    const versionId = row.record.$values.Id as string;
    const earlier = context
        .find('ContentVersion', 'ContentDocumentId', [documentId])
        .filter((version) => text(version, 'Id') !== versionId);
    for (const version of earlier) context.update('ContentVersion', text(version, 'Id') ?? '', { IsLatest: false });
    context.update('ContentVersion', versionId, { VersionNumber: String(earlier.length + 1) });
    context.update('ContentDocument', documentId, shared(row));
}

/** What a document shows of its latest version. */
const shared = ({ record }: SaveRow): Record<string, unknown> => ({
    ContentSize: record.$values.ContentSize,
    Description: record.$values.Description ?? null,
    FileExtension: record.$values.FileExtension,
    FileType: record.$values.FileType,
    LatestPublishedVersionId: record.$values.Id,
    Title: record.$values.Title
});
