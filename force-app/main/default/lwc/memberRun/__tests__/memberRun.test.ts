import { beginMemberRun } from 'c/memberRun';
import beginRun from '@salesforce/apex/RunsController.beginRun';
import execute from '@salesforce/apex/RunsController.execute';
import stageUsers from '@salesforce/apex/RunRowsController.stageUsers';

jest.mock('@salesforce/apex/RunsController.beginRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.execute', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.stageUsers', () => ({ default: jest.fn() }), { virtual: true });
const begun = beginRun as unknown as jest.Mock;
const staged = stageUsers as unknown as jest.Mock;

describe('c/memberRun', () => {
    it('makes a run of the members, page by page, and has it checked', async () => {
        begun.mockResolvedValue({ id: 'a00000000000001AAA' });
        staged
            .mockResolvedValueOnce({ staged: 1, nextUserId: '005000000000001AAA' })
            .mockResolvedValueOnce({ staged: 1, nextUserId: null });
        const userIds = ['005000000000001AAA', '005000000000002AAA'];

        await expect(beginMemberRun('RevokeMembers', {}, userIds)).resolves.toBe('a00000000000001AAA');

        expect(begun).toHaveBeenCalledWith({
            operation: 'RevokeMembers',
            options: {},
            source: 'Users',
            sourceName: '2 members',
            sourceRows: 2
        });
        expect(staged.mock.calls).toEqual([
            [{ runId: 'a00000000000001AAA', selection: { userIds, afterUserId: null } }],
            [
                {
                    runId: 'a00000000000001AAA',
                    selection: { userIds, afterUserId: '005000000000001AAA' }
                }
            ]
        ]);
        expect(execute).toHaveBeenCalledWith({ runId: 'a00000000000001AAA', command: 'Check' });
    });
});
