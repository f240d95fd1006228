const MS_PER_DAY = 86_400_000;

/** A date of the proleptic Gregorian calendar; `days` counts from 1970-01-01. */
export class ApexDate {
    readonly days: number;
    private parts: { year: number; month: number; day: number } | null = null;

    constructor(days: number) {
        this.days = days;
    }

    /** Lenient as Date.newInstance: month 13 is January of the next year, day 0 the last of the month before. Months from 1. */
    static of(year: number, month: number, day: number): ApexDate {
        return new ApexDate(daysFromCivil(year, month, day));
    }

    /** From `yyyy-MM-dd` (a time part is ignored); null when the text is no real date. */
    static parseIso(text: string): ApexDate | null {
        const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(text);
        if (match === null) return null;
        const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
        if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
        return ApexDate.of(year, month, day);
    }

    get year(): number {
        return this.civil().year;
    }

    /** 1 to 12. */
    get month(): number {
        return this.civil().month;
    }

    get day(): number {
        return this.civil().day;
    }

    /** 0 is Sunday. */
    get weekday(): number {
        return (((this.days + 4) % 7) + 7) % 7;
    }

    addDays(count: number): ApexDate {
        return new ApexDate(this.days + count);
    }

    /** The last day of the month stands in for days the target month lacks: 31 January + 1 month is 28 or 29 February. */
    addMonths(count: number): ApexDate {
        const { year, month, day } = this.civil();
        const index = year * 12 + month - 1 + count;
        const targetYear = Math.floor(index / 12);
        const targetMonth = index - targetYear * 12 + 1;
        return ApexDate.of(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
    }

    /** `yyyy-MM-dd`. */
    toIso(): string {
        const { year, month, day } = this.civil();
        return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    }

    /** System.debug and String concatenation show `yyyy-MM-dd 00:00:00`; String.valueOf(Date) shows {@link toIso}. */
    toString(): string {
        return `${this.toIso()} 00:00:00`;
    }

    private civil(): { year: number; month: number; day: number } {
        if (this.parts === null) {
            const date = new Date(this.days * MS_PER_DAY);
            this.parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        }
        return this.parts;
    }
}

/** Days of the month (1 to 12) in that year. */
export function daysInMonth(year: number, month: number): number {
    if (month === 2) return isLeapYear(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days from 1970-01-01, for any month and day number. Years below 100 are years, not 19xx. */
function daysFromCivil(year: number, month: number, day: number): number {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return Math.round(date.getTime() / MS_PER_DAY);
}
