import { ApexDate } from './date.ts';
import { ApexTime } from './time.ts';
import { localToInstant, zoneOffset } from './time-zone.ts';

const DAY = 86_400_000;

/** An instant; `ms` counts milliseconds from 1970-01-01T00:00:00Z. */
export class ApexDatetime {
    readonly ms: number;

    constructor(ms: number) {
        this.ms = ms;
    }

    /** The instant at which clocks of the zone show this date and time. */
    static fromLocal(date: ApexDate, time: ApexTime, zoneId: string): ApexDatetime {
        return new ApexDatetime(localToInstant(zoneId, date.days * DAY + time.ms));
    }

    /** From ISO 8601 (`2020-01-31T10:00:00.000Z`, `...+0200`, `...+02:00`; without zone: GMT); null when the text is none. */
    static parseIso(text: string): ApexDatetime | null {
        const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/.exec(text.trim());
        if (match === null) return null;
        const date = ApexDate.parseIso(match[1]);
        const time = ApexTime.parseIso(match[2]);
        if (date === null || time === null) return null;
        return new ApexDatetime(date.days * DAY + time.ms - offsetOf(match[3] ?? 'Z'));
    }

    /** What clocks of the zone show: the date there. */
    dateIn(zoneId: string): ApexDate {
        return new ApexDate(Math.floor((this.ms + zoneOffset(zoneId, this.ms)) / DAY));
    }

    /** What clocks of the zone show: the time of day there. */
    timeIn(zoneId: string): ApexTime {
        return new ApexTime(this.ms + zoneOffset(zoneId, this.ms));
    }

    /** `yyyy-MM-ddTHH:mm:ss.SSSZ`, the form of JSON. */
    toIso(): string {
        return `${this.dateIn('GMT').toIso()}T${this.timeIn('GMT').toString()}`;
    }

    /** `yyyy-MM-dd HH:mm:ss` on the zone's clocks, the form of String.valueOf and System.debug. */
    toLocal(zoneId: string): string {
        return `${this.dateIn(zoneId).toIso()} ${this.timeIn(zoneId).toString().slice(0, 8)}`;
    }

    /** GMT, the form of System.debug and concatenation; String.valueOf(Datetime) uses the running user's zone. */
    toString(): string {
        return this.toLocal('GMT');
    }
}

function offsetOf(zone: string): number {
    if (zone === 'Z') return 0;
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
    return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
