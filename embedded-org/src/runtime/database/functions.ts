import { zoneOffset } from '../values/time-zone.ts';
import type { Driver, SqlValue } from './driver.ts';

/** Computes a formula field from the column values it reads. */
export type FormulaFunction = (columns: readonly SqlValue[]) => SqlValue;

/** Mean radii of the earth. Assumed: the platform does not state its own. */
const EARTH_RADIUS: Readonly<Record<string, number>> = { mi: 3958.761, km: 6371.009 };

/**
 * Makes the SQL functions known that compiled queries use.
 * @param formulas computations of formula fields, by `Object.Field`.
 */
export function defineFunctions(driver: Driver, formulas: ReadonlyMap<string, FormulaFunction>): void {
    driver.define('fold', (value) => (typeof value === 'string' ? value.toLowerCase() : value));
    driver.define('formula', (name, ...columns) => formulas.get(String(name))?.(columns) ?? null);
    driver.define('includes', (value, selections) => (includes(value, String(selections)) ? 1 : 0));
    driver.define('place', (value, order) => place(value, String(order)));
    driver.define('local_ms', (ms, zone) => (typeof ms === 'number' ? ms + zoneOffset(String(zone), ms) : null));
    driver.define('distance', (...values) => distance(values));
}

/** Whether a multi-select value holds all values of one of the selections. Source: SOQL and SOSL Reference, "Querying Multi-Select Picklists". */
function includes(value: SqlValue, selections: string): boolean {
    if (typeof value !== 'string') return false;
    const chosen = new Set(value.split(';'));
    return (JSON.parse(selections) as string[][]).some((selection) => selection.every((one) => chosen.has(one)));
}

const orders = new Map<string, Map<string, number>>();

/** Place of a picklist value in the picklist; values that are not in it come last. */
function place(value: SqlValue, order: string): SqlValue {
    if (typeof value !== 'string') return null;
    let places = orders.get(order);
    if (places === undefined) {
        places = new Map((JSON.parse(order) as string[]).map((entry, index) => [entry, index]));
        orders.set(order, places);
    }
    return places.get(value) ?? places.size;
}

/** Great-circle distance by the haversine formula. */
function distance(values: readonly SqlValue[]): SqlValue {
    const [latitude, longitude, toLatitude, toLongitude] = values
        .slice(0, 4)
        .map((value) => (typeof value === 'number' ? (value * Math.PI) / 180 : null));
    if (latitude == null || longitude == null || toLatitude == null || toLongitude == null) return null;
    const a =
        Math.sin((toLatitude - latitude) / 2) ** 2 +
        Math.cos(latitude) * Math.cos(toLatitude) * Math.sin((toLongitude - longitude) / 2) ** 2;
    return 2 * (EARTH_RADIUS[String(values[4])] ?? 0) * Math.asin(Math.sqrt(a));
}
