import { IANAZone } from 'luxon';
import { currentTransaction } from '../transaction/transaction.ts';

const zones = new Map<string, IANAZone>();

/** Offset from GMT in milliseconds of a zone (IANA id; `GMT` and unknown ids count as GMT) at this instant. */
export function zoneOffset(zoneId: string, instant: number): number {
    if (zoneId === 'GMT' || zoneId === 'UTC') return 0;
    let zone = zones.get(zoneId);
    if (zone === undefined) {
        zone = IANAZone.create(zoneId);
        zones.set(zoneId, zone);
    }
    return zone.isValid ? zone.offset(instant) * 60_000 : 0;
}

export function isZone(zoneId: string): boolean {
    return zoneId === 'GMT' || IANAZone.isValidZone(zoneId);
}

const DAY = 86_400_000;

/**
 * The instant at which clocks of the zone show this local time, given as epoch milliseconds of the same reading in GMT.
 * A reading that a spring change skips moves forward; one that occurs twice means standard time, as in Java's GregorianCalendar.
 */
export function localToInstant(zoneId: string, local: number): number {
    const before = zoneOffset(zoneId, local - DAY);
    const after = zoneOffset(zoneId, local + DAY);
    if (before === after) return local - before;
    const standard = Math.min(before, after);
    if (zoneOffset(zoneId, local - standard) === standard) return local - standard;
    const summer = Math.max(before, after);
    return zoneOffset(zoneId, local - summer) === summer ? local - summer : local - before;
}

/** Time zone id of the running user; GMT outside a transaction. */
export function userTimeZone(): string {
    try {
        return currentTransaction().user.timeZone;
    } catch {
        return 'GMT';
    }
}

/** Locale of the running user (`en_US`); en_US outside a transaction. */
export function userLocale(): string {
    try {
        return currentTransaction().user.locale;
    } catch {
        return 'en_US';
    }
}
