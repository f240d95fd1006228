import SourceStep from 'c/sourceStep';
import { clearPage, emit, find, listen, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';
import { aRun } from '../../../../../tests/jest-mocks/samples';

jest.mock(
    '@salesforce/apex/PartnerUsersController.searchPartnerAccounts',
    () => ({ default: jest.fn().mockResolvedValue([]) }),
    { virtual: true }
);
jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });

describe('c-source-step', () => {
    afterEach(clearPage);

    it('goes on only with a source', async () => {
        const step = mount('c-source-step', SourceStep, { rowLimit: 10 });
        const next = listen(step, 'next');
        expect(find(step, '[data-id="next"]').disabled).toBe(true);
        const source = { kind: 'Csv', name: 'users.csv', count: 0, hasUsernames: true, hasEmails: true };
        await emit(step, 'c-csv-source', 'sourcechange', source);
        expect(find(step, '[data-id="next"]').disabled).toBe(false);
        await press(step, 'next');
        expect(next).toEqual([source]);
        await expect(step).toBeAccessible();
    });

    it('forgets the file when contacts are chosen instead', async () => {
        const step = mount('c-source-step', SourceStep, { rowLimit: 10 });
        await emit(step, 'c-csv-source', 'sourcechange', { kind: 'Csv' });
        await emit(step, '[data-id="kind"]', 'change', { value: 'Contacts' });
        expect(shows(step, 'c-contact-source')).toBe(true);
        expect(find(step, '[data-id="next"]').disabled).toBe(true);
        await expect(step).toBeAccessible();
    });

    it('asks for the same file again when a run has only part of its rows', () => {
        const step = mount('c-source-step', SourceStep, { rowLimit: 10, run: aRun('Draft') });
        expect(texts(step, '[data-id="resume"]')[0]).toContain('4 rows of "mobile-users.csv"');
        expect(shows(step, '[data-id="kind"]')).toBe(false);
    });

    it('can be left', async () => {
        const step = mount('c-source-step', SourceStep);
        const cancels = listen(step, 'cancel');
        await press(step, 'cancel');
        expect(cancels).toHaveLength(1);
    });
});
