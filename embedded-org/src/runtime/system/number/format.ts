import { userLocale } from '../../values/time-zone.ts';

/** BCP 47 tag of a Salesforce locale: `en_US` -> `en-US`, `de_DE_EURO` -> `de-DE`. */
export function localeTag(locale: string): string {
    const tag = locale.split('_').slice(0, 2).join('-');
    try {
        return Intl.getCanonicalLocales(tag)[0] ?? 'en-US';
    } catch {
        return 'en-US';
    }
}

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as the running user's locale writes it: grouped, at most three decimals, half-even.
 * Source: Apex Reference, Decimal.format (12345.6789 is '12,345.679').
 * @param plain the number in plain notation.
 */
export function formatNumber(plain: string): string {
    const locale = userLocale();
    let format = formats.get(locale);
    if (format === undefined) {
        format = new Intl.NumberFormat(localeTag(locale), { maximumFractionDigits: 3, roundingMode: 'halfEven' });
        formats.set(locale, format);
    }
    return format.format(plain as unknown as number);
}
