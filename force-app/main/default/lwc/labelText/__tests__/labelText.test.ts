import { fill, formatDuration, formatNumber } from 'c/labelText';

// The stub of @salesforce/i18n/locale is en-US (sfdx-lwc-jest), so groups are divided by commas.
describe('c/labelText', () => {
    it('puts values into their holes, numbers grouped', () => {
        expect(fill('{0} of {1} rows', 5, 12345)).toBe('5 of 12,345 rows');
    });

    it('leaves a hole visible that nobody fills', () => {
        expect(fill('{0} and {1}', 'one')).toBe('one and {1}');
    });

    it.each([
        [1, '1 user is made'],
        [0, '0 users are made'],
        [1200, '1,200 users are made']
    ])('F98: says %p with the form of the word that goes with it', (count, words) => {
        expect(fill('{0} {0|user is|users are} made', count)).toBe(words);
    });

    it('takes the last form for what is no number', () => {
        expect(fill('{0} {0|row|rows}', 'many')).toBe('many rows');
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
