import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeData } from '../../src/lwc/virtual/locale-data.ts';

// Sources: https://developer.salesforce.com/docs/platform/lwc/guide/create-i18n.html (names and forms);
// https://help.salesforce.com/s/articleView?id=sf.admin_supported_date_time_format.htm (formats of locales).

const dataOf = (locale: string, currency = 'EUR'): Readonly<Record<string, unknown>> =>
    localeData({ locale, timeZone: 'Europe/Berlin', currency });
const formats = (locale: string): unknown[] => {
    const data = dataOf(locale);
    return ['shortDate', 'mediumDate', 'longDate', 'shortTime', 'mediumDateTime'].map(
        (name) => data[`dateTime.${name}Format`]
    );
};

describe('what components learn of the user\u2019s locale', () => {
    it('has the formats of dates and times as patterns, with the whole year', () => {
        assert.deepEqual(formats('en-US'), [
            'M/d/yyyy',
            'MMM d, yyyy',
            'MMMM d, yyyy',
            'h:mm a',
            'MMM d, yyyy h:mm:ss a'
        ]);
        assert.deepEqual(formats('en-GB'), ['dd/MM/yyyy', 'd MMM yyyy', 'd MMMM yyyy', 'HH:mm', 'd MMM yyyy HH:mm:ss']);
        assert.deepEqual(formats('de-DE'), [
            'dd.MM.yyyy',
            'dd.MM.yyyy',
            'd. MMMM yyyy',
            'HH:mm',
            'dd.MM.yyyy HH:mm:ss'
        ]);
    });

    it('quotes words of a pattern', () => {
        assert.equal(dataOf('es-MX')['dateTime.longDateFormat'], "d 'de' MMMM 'de' yyyy");
    });

    it('has the places of signs around numbers, and their symbols', () => {
        assert.equal(dataOf('en-GB', 'GBP')['number.currencyFormat'], '¤#,##0.00');
        assert.equal(dataOf('de-DE')['number.currencyFormat'], '#,##0.00\u00a0¤');
        assert.equal(dataOf('de-DE')['number.percentFormat'], '#,##0\u00a0%');
        const { 'number.decimalSeparator': decimal, 'number.groupingSeparator': group } = dataOf('de-DE');
        assert.deepEqual([decimal, group], [',', '.']);
        assert.equal(dataOf('en-GB', 'GBP')['number.currencySymbol'], '£');
    });

    it('names months and days as they stand inside a date and alone', () => {
        interface Names {
            readonly gregorian: {
                readonly months: Record<'format' | 'stand-alone', Record<string, Record<string, string>>>;
                readonly days: Record<'format', Record<string, Record<string, string>>>;
            };
        }
        const { gregorian } = dataOf('fr-FR')['calendarData'] as Names;
        assert.equal(gregorian.months.format['abbreviated']['2'], 'févr.');
        assert.equal(gregorian.days.format['wide']['sun'], 'dimanche');
        const czech = (dataOf('cs-CZ')['calendarData'] as Names).gregorian.months;
        assert.deepEqual([czech.format['wide']['2'], czech['stand-alone']['wide']['2']], ['února', 'únor']);
    });

    it('begins weeks on the day of the locale, Sunday being 1', () => {
        assert.deepEqual(
            ['en-US', 'en-GB', 'ar-EG'].map((locale) => dataOf(locale)['firstDayOfWeek']),
            [1, 2, 7]
        );
    });
});
