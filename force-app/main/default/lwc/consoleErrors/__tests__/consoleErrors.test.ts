import { reduceErrors } from 'c/consoleErrors';

// Shapes of errors: https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
describe('c/consoleErrors', () => {
    it('gives the sentence of an Apex error', () => {
        expect(reduceErrors({ body: { message: 'The run is at work.' } })).toEqual(['The run is at work.']);
    });

    it('gives every sentence of a list of errors once', () => {
        expect(reduceErrors({ body: [{ message: 'One' }, { message: 'Two' }, { message: 'One' }] })).toEqual([
            'One',
            'Two'
        ]);
    });

    it('prefers page and field errors to the general message', () => {
        const output = {
            errors: [{ errorCode: 'X', message: 'Page' }],
            fieldErrors: { Name: [{ errorCode: 'Y', message: 'Field' }] }
        };
        expect(reduceErrors({ body: { message: 'General', output } })).toEqual(['Page', 'Field']);
    });

    it('gives the message of an error of our own code', () => {
        expect(reduceErrors(new Error('Row 2 is too long.'))).toEqual(['Row 2 is too long.']);
    });

    it('says in words that the server cannot be reached', () => {
        expect(reduceErrors(new TypeError('Failed to fetch'))[0]).toContain('cannot be reached');
    });

    it.each([[undefined], [null], [{}], [[]], [{ body: {} }]])('never shows nothing: %j', (error) => {
        expect(reduceErrors(error)[0]).toContain('no reason was given');
    });

    it('takes the status text where there is nothing better', () => {
        expect(reduceErrors({ status: 500, statusText: 'Server Error' })).toEqual(['Server Error']);
    });
});
