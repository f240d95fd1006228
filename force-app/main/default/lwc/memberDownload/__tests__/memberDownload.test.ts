import getMembers from '@salesforce/apex/MembersController.getMembers';
import { downloadText } from 'c/csvWriter';
import { downloadMembers } from 'c/memberDownload';

jest.mock('@salesforce/apex/MembersController.getMembers', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/csvWriter', () => ({
    ...jest.requireActual<object>('c/csvWriter'),
    downloadText: jest.fn()
}));
const members = getMembers as unknown as jest.Mock;
const saved = downloadText as unknown as jest.Mock;

describe('c/memberDownload', () => {
    it('F76: writes every page as the server gave it, masked addresses included', async () => {
        const cursor = { userId: '005000000000001AAA', text: 'Okello' };
        members
            .mockResolvedValueOnce({
                members: [{ id: '005000000000001AAA', name: 'Okello, Ruth', email: 'r•••@field.example' }],
                hasMore: true,
                cursor
            })
            .mockResolvedValueOnce({ members: [{ id: '005000000000002AAA', name: '=Rao' }], hasMore: false });
        await downloadMembers({ status: 'Active' });
        expect(members.mock.calls).toEqual([
            [{ query: { status: 'Active', after: null, pageSize: 2000 } }],
            [{ query: { status: 'Active', after: cursor, pageSize: 2000 } }]
        ]);
        const [[name, text]] = saved.mock.calls as [[string, string]];
        expect(name).toBe('members.csv');
        expect(text.split('\r\n')[1]).toContain('r•••@field.example');
        expect(text.split('\r\n')[2]).toMatch(/^'=Rao,/);
    });
});
