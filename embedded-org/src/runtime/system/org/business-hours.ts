import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { toId } from '../../values/id.ts';
import type { ApexSObject } from '../../values/sobject.ts';
import { ApexTime } from '../../values/time.ts';
import { localToInstant, zoneOffset } from '../../values/time-zone.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

const DAY = 86_400_000;
const DAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];
/** Days looked at before hours count as never open. */
const HORIZON = 36_600;

interface Interval {
    readonly from: number;
    readonly to: number;
}

const zoneOf = (hours: ApexSObject): string => (hours.$values.TimeZoneSidKey ?? 'GMT') as string;

/** The open interval of a local day (days from 1970), in epoch milliseconds; null when it is closed. Midnight to midnight is the whole day. */
function openOn(hours: ApexSObject, day: number): Interval | null {
    const name = DAYS[((day % 7) + 7) % 7];
    const start = hours.$values[`${name}StartTime`];
    const end = hours.$values[`${name}EndTime`];
    if (!(start instanceof ApexTime) || !(end instanceof ApexTime)) return null;
    const at = (ms: number): number => localToInstant(zoneOf(hours), day * DAY + ms);
    return { from: at(start.ms), to: at(end.ms === 0 ? DAY : end.ms) };
}

const localDay = (hours: ApexSObject, instant: number): number =>
    Math.floor((instant + zoneOffset(zoneOf(hours), instant)) / DAY);

/** Open intervals from an instant on, each cut to what lies behind it. */
function* openFrom(hours: ApexSObject, instant: number): Generator<Interval> {
    const first = localDay(hours, instant);
    for (let day = first; day < first + HORIZON; day++) {
        const open = openOn(hours, day);
        if (open !== null && open.to > instant) yield { from: Math.max(open.from, instant), to: open.to };
    }
}

/** @throws System.InvalidParameterValueException for hours that the org has not. */
function hoursOf(id: string): ApexSObject {
    const { org } = currentApexTransaction();
    const object = org.schema.object('BusinessHours');
    const found = object === undefined ? undefined : org.store.byIds(object, [toId(argument(id))])[0];
    return found ?? throwApex('System.InvalidParameterValueException', `Invalid business hours: ${id}`);
}

/** The instant after so many milliseconds of business time. Hours that never open leave it where it was (assumed). */
function add(id: string, start: ApexDatetime, interval: bigint): ApexDatetime {
    let left = Number(argument(interval));
    for (const { from, to } of openFrom(hoursOf(id), argument(start).ms)) {
        if (left <= to - from) return new ApexDatetime(from + left);
        left -= to - from;
    }
    return start;
}

/** Milliseconds of business time between two instants; negative when the second comes first. */
function diff(id: string, start: ApexDatetime, end: ApexDatetime): bigint {
    if (argument(end).ms < argument(start).ms) return -diff(id, end, start);
    let sum = 0;
    for (const { from, to } of openFrom(hoursOf(id), start.ms)) {
        if (from >= end.ms) break;
        sum += Math.min(to, end.ms) - from;
    }
    return BigInt(sum);
}

function isWithin(id: string, instant: ApexDatetime): boolean {
    const next = openFrom(hoursOf(id), argument(instant).ms).next().value as Interval | undefined;
    return next?.from === instant.ms;
}

function nextStartDate(id: string, instant: ApexDatetime): ApexDatetime | null {
    const next = openFrom(hoursOf(id), argument(instant).ms).next().value as Interval | undefined;
    return next === undefined ? null : new ApexDatetime(next.from);
}

/** Holidays are not looked at. Source: Apex Reference, BusinessHours Class. */
export const businessHoursType: PlatformType = definePlatformType('System.BusinessHours', {
    static: { add, addGmt: add, diff, isWithin, nextStartDate }
});
