import type { UserSettings } from './platform-module.ts';

/** A Tuesday whose day, month, hour, minute and second all have one digit. */
const SAMPLE = new Date(2026, 1, 3, 4, 5, 6);
/** In the locales that orgs have by default; Arabic, Hebrew and Thai ones differ in some. */
const SAME_EVERYWHERE = {
    defaultCalendar: 'gregorian',
    defaultNumberingSystem: 'latn',
    showJapaneseCalendar: false,
    'number.plusSign': '+',
    'number.percentSign': '%',
    'number.perMilleSign': '‰',
    'number.exponentialSign': 'E',
    'number.superscriptingExponentSign': '×',
    'number.infinity': '∞',
    'number.nan': 'NaN'
};
const LONG_DATE = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/**
 * What `@salesforce/i18n/*` says, by name: formats as CLDR patterns, symbols, names of months and days. They are those of the user's
 * locale, as ICU knows them; that a short date shows the whole year is Salesforce's.
 * Source: https://developer.salesforce.com/docs/platform/lwc/guide/create-i18n.html; https://help.salesforce.com/s/articleView?id=sf.admin_supported_date_time_format.htm
 */
export function localeData({ locale, timeZone, currency }: UserSettings): Readonly<Record<string, unknown>> {
    const shortDate = datePattern(locale, { dateStyle: 'short' }).replace(/y+/, 'yyyy');
    const mediumDate = datePattern(locale, { dateStyle: 'medium' });
    const longDate = datePattern(locale, LONG_DATE);
    const shortTime = datePattern(locale, { timeStyle: 'short' });
    const mediumTime = datePattern(locale, { timeStyle: 'medium' });
    const numbers = new Intl.NumberFormat(locale).formatToParts(-1_234_567.5);
    const money = new Intl.NumberFormat(locale, { style: 'currency', currency });
    const symbol = (type: Intl.NumberFormatPartTypes): string =>
        numbers.find((part) => part.type === type)?.value ?? '';
    return {
        lang: locale,
        dir: 'ltr',
        locale,
        timeZone,
        currency,
        firstDayOfWeek: firstDayOfWeek(locale),
        calendarData: { gregorian: calendarNames(locale) },
        'dateTime.shortDateFormat': shortDate,
        'dateTime.mediumDateFormat': mediumDate,
        'dateTime.longDateFormat': longDate,
        'dateTime.shortTimeFormat': shortTime,
        'dateTime.mediumTimeFormat': mediumTime,
        'dateTime.shortDateTimeFormat': `${shortDate} ${shortTime}`,
        'dateTime.mediumDateTimeFormat': `${mediumDate} ${mediumTime}`,
        'dateTime.longDateTimeFormat': `${longDate} ${mediumTime}`,
        'number.numberFormat': '#,##0.###',
        'number.percentFormat': numberPattern(new Intl.NumberFormat(locale, { style: 'percent' }), '#,##0'),
        'number.currencyFormat': numberPattern(money, '#,##0.00'),
        'number.currencySymbol': money.formatToParts(1).find((part) => part.type === 'currency')?.value ?? currency,
        'number.decimalSeparator': symbol('decimal'),
        'number.groupingSeparator': symbol('group'),
        'number.minusSign': symbol('minusSign'),
        ...SAME_EVERYWHERE
    };
}

/** The CLDR pattern that a format of Intl follows: `d MMM yyyy`, `HH:mm:ss`. */
function datePattern(locale: string, options: Intl.DateTimeFormatOptions): string {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', numberingSystem: 'latn' });
    const isTwelveHours = /^h1[12]$/.test(format.resolvedOptions().hourCycle ?? '');
    return format
        .formatToParts(SAMPLE)
        .map(({ type, value }) => {
            switch (type) {
                case 'year':
                    return value.length === 2 ? 'yy' : 'yyyy';
                case 'month':
                    return monthPattern(locale, value);
                case 'day':
                    return 'd'.repeat(value.length);
                case 'hour':
                    return (isTwelveHours ? 'h' : 'H').repeat(value.length);
                case 'minute':
                    return 'mm';
                case 'second':
                    return 'ss';
                case 'dayPeriod':
                    return 'a';
                default:
                    return literal(value);
            }
        })
        .join('');
}

function monthPattern(locale: string, value: string): string {
    if (/^\d+$/.test(value)) return 'M'.repeat(value.length);
    const long = new Intl.DateTimeFormat(locale, LONG_DATE).formatToParts(SAMPLE);
    return long.some((part) => part.type === 'month' && part.value === value) ? 'MMMM' : 'MMM';
}

/** Letters of a pattern stand for parts of the date, so those of words are quoted. Narrow spaces become usual ones, as older ICU has them. */
const literal = (text: string): string =>
    text.replace(/[\u00a0\u202f]/g, ' ').replace(/[A-Za-z]+/g, (letters) => `'${letters}'`);

/** `¤#,##0.00`, `#,##0.00 ¤`, `#,##0 %`: the digits with what stands before and behind them. */
function numberPattern(format: Intl.NumberFormat, digits: string): string {
    const around = format.formatToParts(0).map(({ type, value }) => {
        switch (type) {
            case 'integer':
                return digits;
            case 'decimal':
            case 'fraction':
                return '';
            case 'currency':
                return '¤';
            default:
                return value;
        }
    });
    return around.join('');
}

/** 1 is Sunday, as the published base components count; Intl counts from Monday. */
function firstDayOfWeek(locale: string): number {
    const { weekInfo } = new Intl.Locale(locale) as { weekInfo?: { firstDay: number } };
    return ((weekInfo?.firstDay ?? 7) % 7) + 1;
}

/** Names in CLDR's structure: by context (format, stand-alone) and width. */
function calendarNames(locale: string): object {
    const name = (date: Date, options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes): string =>
        new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })
            .formatToParts(date)
            .find((part) => part.type === type)?.value ?? '';
    const months = (width: 'long' | 'short' | 'narrow', rest: Intl.DateTimeFormatOptions): Record<string, string> =>
        Object.fromEntries(
            Array.from({ length: 12 }, (_, month) => [
                String(month + 1),
                name(new Date(Date.UTC(2026, month, 1)), { month: width, ...rest }, 'month')
            ])
        );
    const days = (width: 'long' | 'short' | 'narrow'): Record<string, string> =>
        // The fourth of January 2026 is a Sunday.
        Object.fromEntries(
            ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day, index) => [
                day,
                name(new Date(Date.UTC(2026, 0, 4 + index)), { weekday: width }, 'weekday')
            ])
        );
    const widths = <T>(of: (width: 'long' | 'short' | 'narrow') => T): Record<string, T> => ({
        abbreviated: of('short'),
        narrow: of('narrow'),
        short: of('short'),
        wide: of('long')
    });
    const periods = (): Record<string, string> => {
        const at = (hour: number): string =>
            name(new Date(Date.UTC(2026, 0, 1, hour)), { hour: 'numeric', hour12: true }, 'dayPeriod');
        return { am: at(9), pm: at(15) };
    };
    // Inside a date some languages inflect the month's name.
    const inDate = { day: 'numeric' } as const;
    return {
        months: {
            format: widths((width) => months(width, inDate)),
            'stand-alone': widths((width) => months(width, {}))
        },
        days: { format: widths(days), 'stand-alone': widths(days) },
        dayPeriods: { format: widths(periods), 'stand-alone': widths(periods) }
    };
}
