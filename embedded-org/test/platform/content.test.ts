import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

/* Source: Object Reference, ContentVersion, ContentDocument, ContentDocumentLink. */
const org = new ApexOrg({ classes: ['public class Unused { }'] });
after(() => {
    org.close();
});

test('a file makes its document, linked to its owner and to where it was first published', () => {
    assert.deepEqual(
        org.run(`Account a = new Account(Name = 'A'); insert a;
            ContentVersion v = new ContentVersion(PathOnClient = 'folder/Plan.docx', VersionData = Blob.valueOf('Test Data'), FirstPublishLocationId = a.Id);
            insert v;
            v = [SELECT Title, FileType, FileExtension, ContentSize, IsLatest, VersionNumber, ContentDocumentId, ContentDocument.Title,
                ContentDocument.LatestPublishedVersionId FROM ContentVersion WHERE Id = :v.Id];
            System.debug(String.join(new List<Object>{ v.Title, v.FileType, v.FileExtension, v.ContentSize, v.IsLatest, v.VersionNumber }, ' '));
            System.debug(v.ContentDocument.Title + ' ' + (v.ContentDocument.LatestPublishedVersionId == v.Id));
            Set<Id> places = new Set<Id>();
            for (ContentDocumentLink link : [SELECT LinkedEntityId FROM ContentDocumentLink WHERE ContentDocumentId = :v.ContentDocumentId]) places.add(link.LinkedEntityId);
            System.debug(places.equals(new Set<Id>{ a.Id, UserInfo.getUserId() }));`),
        ['Plan WORD_X docx 9 true 1', 'Plan true', 'true']
    );
});

test('another version of a document becomes its latest, and all go with the document', () => {
    assert.deepEqual(
        org.run(`Id documentId = [SELECT Id FROM ContentDocument].Id;
            insert new ContentVersion(Title = 'Second', PathOnClient = 'b.pdf', VersionData = Blob.valueOf('T'), ContentDocumentId = documentId);
            for (ContentVersion v : [SELECT Title, IsLatest, VersionNumber FROM ContentVersion ORDER BY VersionNumber]) System.debug(v.Title + ' ' + v.IsLatest + ' ' + v.VersionNumber);
            System.debug([SELECT LatestPublishedVersion.Title FROM ContentDocument].LatestPublishedVersion.Title);
            delete [SELECT Id FROM ContentDocument];
            System.debug([SELECT COUNT() FROM ContentVersion] + [SELECT COUNT() FROM ContentDocumentLink]);`),
        ['Plan false 1', 'Second true 2', 'Second', '0']
    );
});

test('a file without bytes is refused, a link is not', () => {
    assert.deepEqual(
        org.run(`try {
                insert new ContentVersion(Title = 'Empty', PathOnClient = 'a.png', VersionData = EncodingUtil.base64Decode(''));
            } catch (DmlException e) { System.debug(e.getDmlMessage(0)); }
            insert new ContentVersion(Title = 'Link', ContentUrl = 'https://example.com');
            System.debug([SELECT COUNT() FROM ContentVersion WHERE Title IN ('Empty', 'Link')]);`),
        ['Required fields are missing: [VersionData]', '1']
    );
});
