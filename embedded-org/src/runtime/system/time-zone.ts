import { ApexDatetime } from '../values/datetime.ts';
import { isZone, userTimeZone, zoneOffset } from '../values/time-zone.ts';
import { now } from '../values/clock.ts';
import { argument } from './arguments.ts';
import { zoneName } from './date-time/pattern.ts';
import { definePlatformType } from './define.ts';

/** System.TimeZone, by its IANA id. */
export class ApexTimeZone {
    readonly $typeName = 'System.TimeZone';
    readonly id: string;

    constructor(id: string) {
        this.id = id;
    }

    toString(): string {
        return this.id;
    }
}

/** The running user's zone, for UserInfo.getTimeZone. */
export function runningUserTimeZone(): ApexTimeZone {
    return new ApexTimeZone(userTimeZone());
}

/** `(GMT-08:00) Pacific Standard Time (America/Los_Angeles)`. Source: Apex Reference, TimeZone.getDisplayName. */
function displayName(zone: ApexTimeZone): string {
    const offset = zoneOffset(zone.id, now()) / 60_000;
    const size = Math.abs(offset);
    const clock = `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
    return `(GMT${offset < 0 ? '-' : '+'}${clock}) ${zoneName(new ApexDatetime(now()), zone.id, 'long')} (${zone.id})`;
}

/** System.TimeZone. Source: Apex Reference, TimeZone Class. */
export const timeZoneType = definePlatformType('System.TimeZone', {
    static: {
        getTimeZone: (id: string) => new ApexTimeZone(isZone(argument(id)) ? id : 'GMT'),
        new: () => runningUserTimeZone()
    },
    instance: {
        getDisplayName: (self: ApexTimeZone) => displayName(self),
        getID: (self: ApexTimeZone) => self.id,
        getOffset: (self: ApexTimeZone, at: ApexDatetime) => zoneOffset(self.id, argument(at).ms),
        toString: (self: ApexTimeZone) => self.id
    }
});
