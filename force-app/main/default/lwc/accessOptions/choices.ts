/** Things that can be given, in words, with their seats. */
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { AccessChoices, Choice as Thing } from 'apex/AccessChoices';
import type { Choice } from 'c/consoleTypes';

/** @param givableOnly leaves out what cannot be given, e.g. an expired package */
export function choicesOf(things: AccessChoices['packages'], givableOnly: boolean): Choice[] {
    return (things ?? [])
        .filter((thing) => !givableOnly || !thing.problem)
        .map((thing) => ({ value: thing.id ?? '', label: words(thing) }));
}

/** How many seats of the CRM Content tick there are. */
export function contentLine(content: Thing | null | undefined): string {
    const name = content?.name ?? '';
    return hasSeats(content)
        ? fill(labels.contentSeats, content?.seatsFree ?? 0, content?.seatsTotal ?? 0, name)
        : fill(labels.contentUnknown, name);
}

function words(thing: Thing): string {
    const name = thing.name ?? '';
    if (thing.licenseName) return fill(labels.ofLicense, name, thing.licenseName);
    return hasSeats(thing) ? fill(labels.withSeats, name, thing.seatsFree ?? 0, thing.seatsTotal ?? 0) : name;
}

function hasSeats(thing: Thing | null | undefined): boolean {
    return thing?.seatsTotal !== null && thing?.seatsTotal !== undefined;
}
