import { fill, formatDuration, formatNumber } from 'c/labelText';

// The stub of @salesforce/i18n/locale is en-US (sfdx-lwc-jest), so groups are divided by commas.
describe('c/labelText', () => {
    it('puts values into their holes, numbers grouped', () => {
        expect(fill('{0} of {1} rows', 5, 12345)).toBe('5 of 12,345 rows');
    });

    it('leaves a hole visible that nobody fills', () => {
        expect(fill('{0} and {1}', 'one')).toBe('one and {1}');
    });

    it('writes the same hole twice and keeps dollar signs', () => {
        expect(fill('{0} {0}', '$&')).toBe('$& $&');
    });

    it('groups numbers', () => {
        expect(formatNumber(1200)).toBe('1,200');
    });

    it.each([
        [0, '1 s'],
        [42, '42 s'],
        [90, '2 min'],
        [3700, '1 h 2 min']
    ])('says %p seconds as "%s"', (seconds, words) => {
        expect(formatDuration(seconds)).toBe(words);
    });
});
