/**
 * Salesforce's cron expressions: `Seconds Minutes Hours Day_of_month Month Day_of_week [optional_year]`.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_system.htm (System.schedule,
 * "Using the System.Schedule Method": allowed values and special characters of each position).
 */

/** Which days of a month an expression names: by number, from the end, or by the nearest weekday. */
export interface DayOfMonthRule {
    readonly days: ReadonlySet<number>;
    /** `L`: the last day of the month. */
    readonly last: boolean;
    /** `LW`: the last weekday (Monday to Friday) of the month. */
    readonly lastWeekday: boolean;
    /** `15W`: the weekday nearest to that day, never leaving the month. */
    readonly nearestWeekdayTo: readonly number[];
}

/** Which weekdays an expression names; 1 is Sunday, 7 is Saturday. */
export interface DayOfWeekRule {
    readonly days: ReadonlySet<number>;
    /** `6L`: the last Friday of the month. */
    readonly lastOf: readonly number[];
    /** `6#3`: the third Friday of the month. */
    readonly nth: readonly { readonly day: number; readonly nth: number }[];
}

/** A parsed expression. A null rule stands for `?` (or `*` beside a named day): any day. A null year set means every year. */
export interface CronExpression {
    readonly text: string;
    readonly second: number;
    readonly minute: number;
    /** Ascending. */
    readonly hours: readonly number[];
    readonly months: ReadonlySet<number>;
    readonly dayOfMonth: DayOfMonthRule | null;
    readonly dayOfWeek: DayOfWeekRule | null;
    readonly years: ReadonlySet<number> | null;
}

/** What is wrong with an expression, in the platform's words where they are known. */
export class CronSyntaxError extends Error {}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const FIRST_YEAR = 1970;
/** The documentation ends at 2099, but the platform takes later years, as Quartz does for a hundred years (assumed: public tests schedule in 2100). */
const LAST_YEAR = 2199;

/**
 * Parses an expression.
 * @throws CronSyntaxError when a position is missing, out of range or malformed.
 */
export function parseCronExpression(text: string): CronExpression {
    const parts = text.trim().toUpperCase().split(/\s+/);
    if (parts.length < 6) throw new CronSyntaxError('Unexpected end of expression.');
    if (parts.length > 7) throw new CronSyntaxError(`Unexpected text after the year: '${parts.slice(7).join(' ')}'`);
    const [second, minute, hour, dayOfMonth, month, dayOfWeek, year] = parts as [
        string,
        string,
        string,
        string,
        string,
        string,
        string?
    ];
    // Seconds and minutes take no special characters. Source: the System.schedule table; text recorded from an org by users.
    if (!isInteger(second, 0, 59) || !isInteger(minute, 0, 59)) {
        throw new CronSyntaxError(`Seconds and minutes must be specified as integers: ${text}`);
    }
    if (dayOfMonth !== '?' && dayOfWeek !== '?' && dayOfMonth !== '*' && dayOfWeek !== '*') {
        // Source: same page: "? specifies no specific value" must stand in one of the two. Text: Quartz, which the platform passes on (assumed).
        throw new CronSyntaxError(
            'Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.'
        );
    }
    if (dayOfMonth === '?' && dayOfWeek === '?') {
        throw new CronSyntaxError("'?' can only be specified for Day-of-Month -OR- Day-of-Week.");
    }
    return {
        text: text.trim(),
        second: Number(second),
        minute: Number(minute),
        hours: [...parseSet(hour, 0, 23, [])].sort((a, b) => a - b),
        months: parseSet(month, 1, 12, MONTHS),
        dayOfMonth: parseDayOfMonth(dayOfMonth),
        dayOfWeek: parseDayOfWeek(dayOfWeek),
        years: year === undefined || year === '*' ? null : parseSet(year, FIRST_YEAR, LAST_YEAR, [])
    };
}

/** The last year that an expression can name. */
export const LAST_CRON_YEAR = LAST_YEAR;

function parseDayOfMonth(text: string): DayOfMonthRule | null {
    if (text === '?' || text === '*') return null;
    const plain: string[] = [];
    const nearestWeekdayTo: number[] = [];
    let last = false;
    let lastWeekday = false;
    for (const item of text.split(',')) {
        if (item === 'L') last = true;
        else if (item === 'LW') lastWeekday = true;
        else if (/^\d+W$/.test(item)) nearestWeekdayTo.push(inRange(item.slice(0, -1), 1, 31, []));
        else plain.push(item);
    }
    const days = plain.length === 0 ? new Set<number>() : parseSet(plain.join(','), 1, 31, []);
    return { days, last, lastWeekday, nearestWeekdayTo };
}

function parseDayOfWeek(text: string): DayOfWeekRule | null {
    if (text === '?' || text === '*') return null;
    const plain: string[] = [];
    const lastOf: number[] = [];
    const nth: { day: number; nth: number }[] = [];
    for (const item of text.split(',')) {
        const hash = /^([^#]+)#(\d)$/.exec(item);
        if (hash !== null) nth.push({ day: inRange(hash[1], 1, 7, DAYS), nth: inRange(hash[2], 1, 5, []) });
        else if (item === 'L')
            plain.push('7'); // L alone is the last day of the week: Saturday.
        else if (item.length > 1 && item.endsWith('L')) lastOf.push(inRange(item.slice(0, -1), 1, 7, DAYS));
        else plain.push(item);
    }
    const days = plain.length === 0 ? new Set<number>() : parseSet(plain.join(','), 1, 7, DAYS);
    return { days, lastOf, nth };
}

/** Reads lists, ranges and steps: `*`, `1`, `1-5`, `1,3`, `0/4`, `1-9/2`, names where the position has them. */
function parseSet(text: string, lowest: number, highest: number, names: readonly string[]): Set<number> {
    const values = new Set<number>();
    for (const item of text.split(',')) {
        const [range, stepText] = item.split('/') as [string, string?];
        const step = stepText === undefined ? 1 : inRange(stepText, 1, highest, []);
        let from = lowest;
        let to = highest;
        if (range !== '*') {
            const ends = range.split('-');
            from = inRange(ends[0], lowest, highest, names);
            to = ends.length > 1 ? inRange(ends[1], lowest, highest, names) : stepText === undefined ? from : highest;
        }
        // A range may wrap around (`FRI-MON`, `22-2`), as Quartz allows.
        const span = to >= from ? to - from : highest - lowest + 1 - from + to;
        for (let offset = 0; offset <= span; offset += step) {
            values.add(lowest + ((from - lowest + offset) % (highest - lowest + 1)));
        }
    }
    return values;
}

function inRange(text: string, lowest: number, highest: number, names: readonly string[]): number {
    const named = names.indexOf(text);
    if (named >= 0) return named + lowest;
    if (!isInteger(text, lowest, highest))
        throw new CronSyntaxError(`Illegal cron expression value '${text}': expected ${lowest}-${highest}`);
    return Number(text);
}

function isInteger(text: string, lowest: number, highest: number): boolean {
    return /^\d{1,4}$/.test(text) && Number(text) >= lowest && Number(text) <= highest;
}
