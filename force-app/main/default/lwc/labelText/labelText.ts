/** Words with holes, numbers and durations in the language of the person who looks. */
import LANG from '@salesforce/i18n/lang';
import LOCALE from '@salesforce/i18n/locale';
import { labels } from './labels';

const numbers = new Intl.NumberFormat(LOCALE);

/** A number with the grouping of the user's locale. */
export function formatNumber(value: number): string {
    return numbers.format(value);
}

/**
 * Puts values into the holes {0}, {1}, ... of a label. Numbers are grouped; a hole without a value stays visible, so that a
 * wrong translation is noticed. {0|user|users} is the form of the word that goes with the number {0}: forms stand in the order of the
 * plural categories of the language (zero, one, two, few, many, other), as many as it has; English has two.
 * Source: https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export function fill(label: string, ...values: readonly (string | number)[]): string {
    return label.replace(/\{(\d+)(?:\|([^}]*))?\}/g, (hole, index: string, forms: string | undefined) => {
        const value = values[Number(index)];
        if (value === undefined) return hole;
        if (forms !== undefined) return formFor(value, forms.split('|'));
        return typeof value === 'number' ? formatNumber(value) : value;
    });
}

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
const plurals = new Intl.PluralRules(LANG);
const ownCategories = CATEGORIES.filter((category) =>
    plurals.resolvedOptions().pluralCategories.some((own) => own === category)
);

/** A label that gives fewer forms than its language has, or a value that is no number, takes the last form. */
function formFor(value: string | number, forms: readonly string[]): string {
    const place = typeof value === 'number' ? ownCategories.indexOf(plurals.select(value)) : -1;
    return forms[place] ?? forms[forms.length - 1];
}

/** A duration in words a person would use; seconds below a minute, then minutes, then hours and minutes. */
export function formatDuration(seconds: number): string {
    if (seconds < 60) return fill(labels.seconds, Math.max(1, Math.round(seconds)));
    const minutes = Math.round(seconds / 60);
    if (minutes < 60) return fill(labels.minutes, minutes);
    return fill(labels.hours, Math.floor(minutes / 60), minutes % 60);
}
