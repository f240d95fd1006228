import MemberActions from 'c/memberActions';
import { ask } from 'c/confirmDialog';
import { askPermissions } from 'c/memberPermissionDialog';
import { askNewName } from 'c/memberRenameDialog';
import { beginMemberRun } from 'c/memberRun';
import { clearPage, emit, find, findAll, listen, mount, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('c/confirmDialog', () => ({ ask: jest.fn() }));
jest.mock('c/memberPermissionDialog', () => ({ askPermissions: jest.fn() }));
jest.mock('c/memberRenameDialog', () => ({ askNewName: jest.fn() }));
jest.mock('c/memberRun', () => ({ beginMemberRun: jest.fn() }));
const asked = ask as unknown as jest.Mock;
const renamed = askNewName as unknown as jest.Mock;
const begun = beginMemberRun as unknown as jest.Mock;

const MEMBERS = [
    { id: '005000000000001AAA', name: 'Okello, Ruth' },
    { id: '005000000000002AAA', name: 'Rao, Sunita' }
];
const RUN = 'a00000000000001AAA';

describe('c-member-actions', () => {
    beforeEach(() => {
        begun.mockResolvedValue(RUN);
    });
    afterEach(clearPage);

    it('F71: says what revoking means, and makes a checked run of the ticked members', async () => {
        asked.mockResolvedValue(true);
        const actions = mount('c-member-actions', MemberActions, { members: MEMBERS });
        const runs = listen(actions, 'run');
        expect(texts(actions, '[data-id="line"]')).toEqual(['2 ticked']);
        await emit(actions, '[data-id="menu"]', 'select', { value: 'RevokeMembers' });
        expect(asked).toHaveBeenCalledWith(
            expect.objectContaining({ label: 'Revoke 2 members', confirmLabel: 'Check' })
        );
        expect(begun).toHaveBeenCalledWith('RevokeMembers', {}, ['005000000000001AAA', '005000000000002AAA']);
        expect(runs).toEqual([RUN]);
        await expect(actions).toBeAccessible();
    });

    it('does nothing when the person changes their mind', async () => {
        asked.mockResolvedValue(false);
        renamed.mockResolvedValue(null);
        const actions = mount('c-member-actions', MemberActions, { members: MEMBERS, canRename: true });
        await emit(actions, '[data-id="menu"]', 'select', { value: 'FreezeMembers' });
        await emit(actions, '[data-id="menu"]', 'select', { value: 'RenameMembers' });
        expect(begun).not.toHaveBeenCalled();
    });

    it('F26: renames with the answer of its own window, and only for those who may see usernames', async () => {
        renamed.mockResolvedValue({ domain: 'new.example' });
        const actions = mount('c-member-actions', MemberActions, { members: MEMBERS });
        const values = (): unknown[] => findAll(actions, 'lightning-menu-item').map((item) => item.value);
        expect(values()).not.toContain('RenameMembers');
        Object.assign(actions, { canRename: true });
        await Promise.resolve();
        expect(values()).toContain('RenameMembers');
        await emit(actions, '[data-id="menu"]', 'select', { value: 'RenameMembers' });
        expect(begun).toHaveBeenCalledWith('RenameMembers', { rename: { domain: 'new.example' } }, expect.anything());
    });

    it('F63: switches permissions of many, where the person may', async () => {
        (askPermissions as unknown as jest.Mock).mockResolvedValue({ granted: ['Manage_Cases'], removed: [] });
        const permissions = [{ value: 'Manage_Cases', label: 'Manage Cases' }];
        const actions = mount('c-member-actions', MemberActions, { members: MEMBERS, permissions });
        await emit(actions, '[data-id="menu"]', 'select', { value: 'SetMemberPermissions' });
        expect(begun).toHaveBeenCalledWith(
            'SetMemberPermissions',
            { permissions: { granted: ['Manage_Cases'], removed: [] } },
            expect.anything()
        );
    });

    it('waits for somebody to be ticked, and shows a refusal', async () => {
        const actions = mount('c-member-actions', MemberActions, { members: [] });
        expect(find(actions, '[data-id="menu"]').disabled).toBe(true);
        Object.assign(actions, { members: MEMBERS });
        asked.mockResolvedValue(true);
        begun.mockRejectedValue({ body: { message: 'You lack Freeze Users.' } });
        await emit(actions, '[data-id="menu"]', 'select', { value: 'FreezeMembers' });
        expect(find(actions, '[data-id="refused"]').errors).toEqual(['You lack Freeze Users.']);
    });
});
