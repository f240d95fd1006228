import type { ProjectScope } from '../project-scope.ts';
import type { ClassSymbol } from '../symbols/symbols.ts';
import { resolveName } from '../types/resolve.ts';

/** Kinds of objects that have no triggers. Source: Apex Developer Guide, "Triggers", "Custom Metadata Types"; Object Reference, share and history objects. */
const WITHOUT_TRIGGERS = new Set(['customMetadata', 'share', 'history', 'aggregate']);

/** Reports a trigger on what cannot have one, or for events that its object does not have. */
export function validateTrigger(project: ProjectScope, symbol: ClassSymbol): void {
    const { trigger, unit } = symbol;
    if (trigger === null) return;
    const { text: name, position } = trigger.objectName;
    const object = project.schema.object(name);
    if (object === undefined) {
        const exists = resolveName(project, symbol, [name]) !== null;
        project.report(unit, position, exists ? 'trigger-object' : 'invalid-type', { name });
    } else if (WITHOUT_TRIGGERS.has(object.kind)) project.report(unit, position, 'trigger-refused', { name });
    trigger.events.forEach((event, i) => {
        const place = trigger.eventPositions[i];
        if (trigger.events.indexOf(event) < i) project.report(unit, place, 'trigger-twice', { event });
        if (event === 'before undelete') project.report(unit, place, 'trigger-before-undelete');
        else if (object?.kind === 'platformEvent' && event !== 'after insert')
            project.report(unit, place, 'trigger-platform-event', { name: object.name });
    });
}
