import type { ObjectMetadata } from './metadata.ts';

/**
 * Fields of tasks and events are declared on the object Activity and stand on both.
 * Source: Metadata API Developer Guide, CustomObject ("Custom fields ... on Activity"); Object Reference, Task and Event.
 */
export function withActivityFields(objects: readonly ObjectMetadata[]): readonly ObjectMetadata[] {
    const activity = objects.find((object) => object.name.toLowerCase() === 'activity');
    if (activity === undefined) return objects;
    const both = ['Event', 'Task'].map((name): ObjectMetadata => {
        const own = objects.find((object) => object.name.toLowerCase() === name.toLowerCase());
        return own === undefined
            ? { ...activity, name, label: undefined, labelPlural: undefined }
            : { ...own, fields: [...activity.fields, ...own.fields] };
    });
    return [...objects.filter((object) => !/^(activity|event|task)$/i.test(object.name)), ...both];
}
