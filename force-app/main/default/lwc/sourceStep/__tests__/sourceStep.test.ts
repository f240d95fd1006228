import SourceStep from 'c/sourceStep';
import {
    clearPage,
    emit,
    find,
    flush,
    listen,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';
import { aRun } from '../../../../../tests/jest-mocks/samples';

jest.mock(
    '@salesforce/apex/PartnerUsersController.searchPartnerAccounts',
    () => ({ default: jest.fn().mockResolvedValue([]) }),
    { virtual: true }
);
jest.mock('@salesforce/apex/ExternalUsersController.getFilters', () => ({ default: jest.fn().mockResolvedValue({}) }), {
    virtual: true
});
jest.mock(
    '@salesforce/apex/ExternalUsersController.previewUsers',
    () => ({ default: jest.fn().mockResolvedValue({ total: 0, users: [] }) }),
    { virtual: true }
);
jest.mock(
    '@salesforce/apex/PartnerUsersController.previewContacts',
    () => ({ default: jest.fn().mockResolvedValue({ total: 0, contacts: [] }) }),
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

    it('says in one sentence why the same file is needed when only a part of its rows is stored', async () => {
        const step = mount('c-source-step', SourceStep, { rowLimit: 10, run: aRun('Draft', { sourceRows: 1200 }) });
        expect(texts(step, '[data-id="resume"]')[0]).toContain('4 of the 1,200 rows of "mobile-users.csv" are stored.');
        expect(shows(step, '[data-id="kind"]')).toBe(false);
        const commands = listen(step, 'command');
        await emit(step, 'c-discard-button', 'command', 'Delete');
        expect(commands).toEqual(['Delete']);
    });

    it('asks for contacts again where the run takes contacts', () => {
        const run = aRun('Draft', { source: 'Contacts', sourceRows: 3000 }, { total: 2000 });
        const step = mount('c-source-step', SourceStep, { rowLimit: 10, run });
        expect(texts(step, '[data-id="resume"]')[0]).toContain('2,000 of 3,000 contacts are stored.');
        expect(shows(step, 'c-contact-source')).toBe(true);
    });

    it('F87: begins with the contacts of a list view, until others are wanted', async () => {
        const step = mount('c-source-step', SourceStep, { rowLimit: 10, contactIds: ['003A', '003B'] });
        expect(find(step, '[data-id="kind"]').value).toBe('Contacts');
        expect(find(step, 'c-listed-contacts').contactIds).toEqual(['003A', '003B']);
        await flush();
        await emit(step, 'c-listed-contacts', 'sourcechange', { kind: 'Contacts', count: 2 });
        expect(find(step, '[data-id="next"]').disabled).toBe(false);
        await emit(step, 'c-listed-contacts', 'byaccount');
        expect(shows(step, 'c-contact-source')).toBe(true);
        expect(find(step, '[data-id="next"]').disabled).toBe(true);
        await expect(step).toBeAccessible();
    });

    it('does not begin with contacts where what was chosen before says what is left of them, or the operation takes none', () => {
        const chosen = { kind: 'Contacts', name: 'Contacts ticked in a list view', count: 1 };
        const contactIds = ['003A', '003B'];
        expect(shows(mount('c-source-step', SourceStep, { chosen, contactIds }), 'c-listed-contacts')).toBe(false);
        const reset = mount('c-source-step', SourceStep, { contactIds, operation: 'SendPasswordMails' });
        expect(shows(reset, 'c-listed-contacts')).toBe(false);
    });

    it('keeps the source for whoever comes back', async () => {
        const chosen = { kind: 'Csv', name: 'users.csv', count: 3, hasUsernames: true, hasEmails: true };
        const step = mount('c-source-step', SourceStep, { rowLimit: 10, chosen });
        const next = listen(step, 'next');
        expect(texts(step, '[data-id="kept"]')[0]).toContain('Chosen: users.csv, 3 rows.');
        await press(step, 'next');
        expect(next).toEqual([chosen]);
        await emit(step, 'c-csv-source', 'sourcechange', null);
        expect(texts(step, '[data-id="kept"]')).toEqual(['']);
        expect(find(step, '[data-id="next"]').disabled).toBe(true);
    });

    it('offers users of the org, or a file that names them, where the operation is about users', async () => {
        const step = mount('c-source-step', SourceStep, { rowLimit: 10, operation: 'DeactivatePartnerUsers' });
        expect(texts(step, 'h2')).toEqual(['Which users?']);
        expect(find(step, '[data-id="kind"]').options).toEqual([
            { value: 'Users', label: 'Users in this org' },
            { value: 'Csv', label: 'A CSV file' }
        ]);
        expect(shows(step, 'c-user-source')).toBe(true);
        await emit(step, '[data-id="kind"]', 'change', { value: 'Csv' });
        expect(shows(step, 'c-user-file-source')).toBe(true);
        await expect(step).toBeAccessible();
    });

    it('can be left', async () => {
        const step = mount('c-source-step', SourceStep);
        const cancels = listen(step, 'cancel');
        await press(step, 'cancel');
        expect(cancels).toHaveLength(1);
    });
});
