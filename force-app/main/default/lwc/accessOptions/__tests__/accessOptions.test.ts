import AccessOptions from 'c/accessOptions';
import getChoices from '@salesforce/apex/AccessGrantsController.getChoices';
import { clearPage, emit, find, flush, mount, shows, texts } from '../../../../../tests/jest-mocks/support';
import type { RunOptions } from 'apex/RunOptions';

jest.mock('@salesforce/apex/AccessGrantsController.getChoices', () => ({ default: jest.fn() }), { virtual: true });
const choices = getChoices as unknown as jest.Mock;

const CHOICES = {
    permissionSets: [
        { id: '0PS000000000001AAA', name: 'Deal Registration' },
        { id: '0PS000000000002AAA', name: 'Analytics Viewer', seatsTotal: 25, seatsFree: 24 },
        { id: '0PS000000000003AAA', name: 'Delegated Admin', licenseName: 'Partner Community' }
    ],
    groups: [{ id: '0PG000000000001AAA', name: 'Sales Bundle' }],
    packages: [
        { id: '050000000000001AAA', name: 'fieldcap', seatsTotal: 200, seatsFree: 48 },
        { id: '050000000000002AAA', name: 'docprint', problem: 'Everybody may use it.' }
    ],
    content: { name: 'CRM Content User', seatsTotal: 300, seatsFree: 299 }
};

async function open(properties: object): Promise<{ form: HTMLElement; last: () => RunOptions | null | undefined }> {
    const told: (RunOptions | null)[] = [];
    const form = mount('c-access-options', AccessOptions, properties);
    form.addEventListener('optionschange', (event) => told.push((event as CustomEvent<RunOptions | null>).detail));
    await flush();
    return { form, last: () => told[told.length - 1] };
}

const labelsIn = (form: HTMLElement, selector: string): string[] =>
    (find(form, selector).options as { label: string }[]).map((option) => option.label);

describe('c-access-options', () => {
    beforeEach(() => choices.mockReset().mockResolvedValue(CHOICES));
    afterEach(clearPage);

    it('offers permission sets and groups with seats and licence, and an end', async () => {
        const { form, last } = await open({ gives: true });
        expect(labelsIn(find(form, 'c-permission-set-lists'), '[data-id="sets"]')).toEqual([
            'Deal Registration',
            'Analytics Viewer (24 of 25 seats are free)',
            'Delegated Admin (only for Partner Community)'
        ]);
        expect(texts(form, '[data-id="missing"]')).toEqual(['Choose at least one permission set or group.']);
        await emit(find(form, 'c-permission-set-lists'), '[data-id="sets"]', 'change', {
            value: ['0PS000000000001AAA']
        });
        await emit(form, '[data-name="expiresAt"]', 'change', { value: '2099-01-01T00:00:00.000Z' });
        expect(last()?.access).toEqual({
            kind: 'PermissionSets',
            seats: 'WhatFits',
            permissionSetIds: ['0PS000000000001AAA'],
            groupIds: [],
            expiresAt: '2099-01-01T00:00:00.000Z'
        });
        await expect(form).toBeAccessible();
    });

    it('F22, W9: shows the seats of packages, leaves out what cannot be given, and asks what to do when seats are short', async () => {
        const { form, last } = await open({ gives: true });
        await emit(form, '[data-name="kind"]', 'change', { value: 'PackageLicense' });
        expect(labelsIn(form, '[data-name="packageLicenseId"]')).toEqual(['fieldcap (48 of 200 seats are free)']);
        expect(last()).toBeNull();
        await emit(form, '[data-name="packageLicenseId"]', 'change', { value: '050000000000001AAA' });
        await emit(form, '[data-name="seats"]', 'change', { value: 'AllOrNothing' });
        expect(last()?.access).toMatchObject({ packageLicenseId: '050000000000001AAA', seats: 'AllOrNothing' });
    });

    it('F20: says how many seats of CRM Content are free, or that nobody knows', async () => {
        const { form } = await open({ gives: true });
        await emit(form, '[data-name="kind"]', 'change', { value: 'CrmContent' });
        expect(texts(form, '[data-id="content"]')).toEqual(['299 of 300 seats of CRM Content User are free.']);
        clearPage();
        choices.mockResolvedValue({ ...CHOICES, content: { name: 'CRM Content User' } });
        const other = await open({ gives: true, options: { access: { kind: 'CrmContent' } } });
        expect(texts(other.form, '[data-id="content"]')[0]).toContain('not counted');
    });

    it('F25: takes from idle users only, from a number of days on', async () => {
        const { form, last } = await open({ gives: false, options: { access: { kind: 'CrmContent' } } });
        expect(shows(form, '[data-name="seats"]')).toBe(false);
        expect(shows(form, '[data-id="idle-days"]')).toBe(false);
        await emit(form, '[data-id="idle-only"]', 'change', { checked: true });
        expect(last()?.access?.idleDays).toBe(90);
        await emit(form, '[data-id="idle-days"]', 'change', { value: '' });
        expect(last()).toBeNull();
        expect(texts(form, '[data-id="missing"]')).toEqual(['Give the number of days, at least 1.']);
        await emit(form, '[data-id="idle-days"]', 'change', { value: '30' });
        expect(last()?.access?.idleDays).toBe(30);
        await expect(form).toBeAccessible();
    });

    it('shows why nothing can be chosen', async () => {
        choices.mockRejectedValue({ body: { message: 'You need the permission.' } });
        const { form } = await open({ gives: true });
        expect(find(form, 'c-error-panel').errors).toEqual(['You need the permission.']);
    });
});
