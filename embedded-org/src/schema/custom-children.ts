import type { ChildRelationship } from './model.ts';
import { standardAttributes } from './standard/index.ts';

/**
 * What hangs on every custom object: relationship, child object, field. Activities are there whether the object tracks them or not (assumed).
 * Source: Object Reference, Attachment, Note, ContentDocumentLink, Task, Event, ProcessInstance (the objects that their reference fields take).
 */
const CHILDREN: readonly (readonly [string, string, string])[] = [
    ['Attachments', 'Attachment', 'ParentId'],
    ['ContentDocumentLinks', 'ContentDocumentLink', 'LinkedEntityId'],
    ['Events', 'Event', 'WhatId'],
    ['Notes', 'Note', 'ParentId'],
    ['ProcessInstances', 'ProcessInstance', 'TargetObjectId'],
    ['Tasks', 'Task', 'WhatId']
];

/** Child relationships that custom objects have besides those of look-ups to them. */
export const customObjectChildren = (): ChildRelationship[] =>
    CHILDREN.map(([name, childObject, field]) => ({
        name,
        childObject,
        field,
        cascadeDelete: standardAttributes(childObject)?.fields[field].cascadeDelete ?? false
    }));
