import MemberDetails, { showMember } from 'c/memberDetails';
import getMember from '@salesforce/apex/MembersController.getMember';
import switchPermission from '@salesforce/apex/MembersController.switchPermission';
import getProgress from '@salesforce/apex/RunsController.getProgress';
import getRows from '@salesforce/apex/RunRowsController.getRows';
import { clearPage, emit, find, findAll, flush, mount, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/MembersController.getMember', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MembersController.switchPermission', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.getProgress', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });
const read = getMember as unknown as jest.Mock;
const switched = switchPermission as unknown as jest.Mock;
const progress = getProgress as unknown as jest.Mock;
const rows = getRows as unknown as jest.Mock;

const USER = '005000000000001AAA';
const details = (isHeld: boolean): object => ({
    member: { id: USER, profileName: 'Partner Community User', username: 'r@field.example', statusLabel: 'Active' },
    canSwitch: true,
    permissions: [
        { key: 'Manage_Cases', label: 'Manage Cases', description: 'Cases.', setId: '0PS000000000001AAA', isHeld },
        { key: 'Manage_Leads', label: 'Manage Leads', setName: 'Gone', setId: null, isHeld: false }
    ],
    login: [
        { level: 'Obstacle', message: 'The user is frozen.', cure: 'Unfreeze the member.' },
        { level: 'Advice', message: 'Can log in to: Partner Central.' }
    ],
    administrators: [{ value: USER, label: 'Ruth Okello · r@field.example' }]
});

async function open(): Promise<HTMLElement> {
    const dialog = mount('c-member-details', MemberDetails, { userId: USER, label: 'Okello, Ruth' });
    await flush();
    return dialog;
}

describe('c-member-details', () => {
    beforeEach(() => {
        read.mockResolvedValue(details(false));
    });
    afterEach(clearPage);

    it('F73, F77: says what is in the way of a login with its cure, and who administers the account', async () => {
        const dialog = await open();
        expect(texts(dialog, '[data-id="finding"]')[0]).toContain('The user is frozen.');
        expect(texts(dialog, '[data-id="finding"]')[0]).toContain('Unfreeze the member.');
        expect(texts(dialog, '[data-id="administrator"]')).toEqual(['Ruth Okello · r@field.example']);
        await expect(dialog).toBeAccessible();
    });

    it('F63: saves a switch at once, and shows what holds afterwards', async () => {
        const dialog = await open();
        switched.mockResolvedValue({ id: 'a00000000000001AAA' });
        progress.mockResolvedValue({ isActive: false });
        rows.mockResolvedValue({ rows: [{ status: 'Succeeded' }] });
        read.mockResolvedValue(details(true));
        await emit(dialog, '[data-key="Manage_Cases"]', 'change', { checked: true });
        await flush();
        expect(switched).toHaveBeenCalledWith({ userId: USER, key: 'Manage_Cases', isGranted: true });
        expect(texts(dialog, '[data-id="note"]')).toEqual(['Manage Cases was given.']);
        expect(find(dialog, '[data-key="Manage_Cases"]').checked).toBe(true);
    });

    it('puts a refused switch back, and says why', async () => {
        const dialog = await open();
        switched.mockRejectedValue({ body: { message: 'You lack Assign Permission Sets.' } });
        await emit(dialog, '[data-key="Manage_Cases"]', 'change', { checked: true });
        expect(find(dialog, '[data-id="errors"]').errors).toEqual(['You lack Assign Permission Sets.']);
        expect(find(dialog, '[data-key="Manage_Cases"]').checked).toBe(false);
        switched.mockResolvedValue({ id: 'a00000000000001AAA' });
        progress.mockResolvedValue({ isActive: false });
        rows.mockResolvedValue({ rows: [{ status: 'Failed', message: 'The licence does not allow it.' }] });
        await emit(dialog, '[data-key="Manage_Cases"]', 'change', { checked: true });
        await flush();
        expect(find(dialog, '[data-id="errors"]').errors).toEqual(['The licence does not allow it.']);
    });

    it('offers no switch that is not set up, nor any to those who may not', async () => {
        expect(findAll(await open(), '[data-id="permission"]').map((input) => input.disabled)).toEqual([false, true]);
        read.mockResolvedValue({ ...details(false), canSwitch: false, administrators: [] });
        const dialog = await open();
        expect(findAll(dialog, '[data-id="permission"]').every((input) => input.disabled)).toBe(true);
        expect(shows(dialog, '[data-id="no-administrators"]')).toBe(true);
    });

    it('shows why a member cannot be read', async () => {
        read.mockRejectedValue({ body: { message: 'This is no external user.' } });
        expect(find(await open(), '[data-id="errors"]').errors).toEqual(['This is no external user.']);
        await showMember(USER, 'Okello, Ruth');
        expect(MemberDetails.open).toHaveBeenCalledWith(expect.objectContaining({ userId: USER }));
    });
});
