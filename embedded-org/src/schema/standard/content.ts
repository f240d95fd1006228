import {
    area,
    GOES_WITH_PARENT,
    OBJECT_REFERENCE,
    READ_ONLY,
    reference,
    REQUIRED,
    restricted,
    string,
    url,
    type StandardAttributes
} from './attributes.ts';

/** Files, documents and folders. */
export const CONTENT_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    ContentVersion: {
        source: `${OBJECT_REFERENCE}contentversion.htm`,
        keyPrefix: '068',
        calls: { delete: false },
        fields: {
            ContentDocumentId: reference('ContentDocument', {
                updateable: false,
                ...GOES_WITH_PARENT
            }),
            ContentLocation: restricted('S;E;L', { nillable: false, defaultValue: 'S', updateable: false }),
            ContentSize: READ_ONLY,
            ContentUrl: url(1300),
            Description: area(1000),
            FileExtension: string(40, READ_ONLY),
            FileType: string(20, READ_ONLY),
            FirstPublishLocationId: reference('User;Account;Contact;Opportunity;Case;Lead;Campaign;*', {
                updateable: false
            }),
            IsLatest: READ_ONLY,
            OwnerId: reference('User', { defaultedOnCreate: true, nillable: false }),
            PathOnClient: string(500, { updateable: false }),
            Title: string(255, { nillable: false, nameField: true }),
            VersionNumber: string(20, READ_ONLY)
        }
    },
    ContentDocument: {
        source: `${OBJECT_REFERENCE}contentdocument.htm`,
        keyPrefix: '069',
        calls: { create: false },
        fields: {
            ContentSize: READ_ONLY,
            Description: area(1000),
            FileExtension: string(40, READ_ONLY),
            FileType: string(20, READ_ONLY),
            LatestPublishedVersionId: reference('ContentVersion', READ_ONLY),
            OwnerId: reference('User', { nillable: false }),
            Title: string(255, { nillable: false, nameField: true })
        },
        children: { ContentVersions: 'ContentDocumentId', ContentDocumentLinks: 'ContentDocumentId' }
    },
    ContentDocumentLink: {
        source: `${OBJECT_REFERENCE}contentdocumentlink.htm`,
        keyPrefix: '06A',
        fields: {
            ContentDocumentId: reference('ContentDocument', {
                ...REQUIRED,
                updateable: false,
                ...GOES_WITH_PARENT
            }),
            LinkedEntityId: reference('User;Account;Contact;Opportunity;Case;Lead;Campaign;Organization;Group;*', {
                ...REQUIRED,
                ...GOES_WITH_PARENT,
                updateable: false
            }),
            ShareType: restricted('V;C;I', { defaultedOnCreate: true }),
            Visibility: restricted('AllUsers;InternalUsers;SharedUsers', { defaultedOnCreate: true })
        }
    },
    Document: {
        source: `${OBJECT_REFERENCE}document.htm`,
        keyPrefix: '015',
        fields: {
            AuthorId: reference('User', { defaultedOnCreate: true, nillable: false }),
            ContentType: string(120),
            Description: area(255),
            // Public test code makes documents without one.
            DeveloperName: string(80),
            FolderId: reference('Folder;User', REQUIRED),
            Keywords: string(255),
            Name: string(255, REQUIRED),
            Type: string(40),
            Url: string(255)
        }
    },
    Folder: {
        source: `${OBJECT_REFERENCE}folder.htm`,
        keyPrefix: '00l',
        fields: {
            AccessType: restricted('Shared;Public;Hidden;PublicInternal', REQUIRED),
            DeveloperName: string(80),
            Name: string(80),
            ParentId: reference('Folder'),
            Type: restricted(
                'Document;Email;EmailTemplate;Report;Dashboard;QueryFolder;EmailFolder;ActionCadence',
                REQUIRED
            )
        }
    }
};
