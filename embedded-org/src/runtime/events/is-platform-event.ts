import type { ObjectInfo } from '../../schema/model.ts';

/** Whether records of the object are event messages: custom events, and standard ones such as BatchApexErrorEvent, which have a ReplayId. */
export function isPlatformEvent(object: ObjectInfo | undefined): boolean {
    return object !== undefined && (object.kind === 'platformEvent' || object.field('ReplayId') !== undefined);
}
