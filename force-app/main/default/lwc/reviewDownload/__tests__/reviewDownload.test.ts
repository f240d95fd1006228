import getRows from '@salesforce/apex/AccessReviewController.getRows';
import { readReview, reviewCsv } from 'c/reviewDownload';

jest.mock('@salesforce/apex/AccessReviewController.getRows', () => ({ default: jest.fn() }), { virtual: true });
const rows = getRows as unknown as jest.Mock;

describe('c-review-download', () => {
    it('W19: has who had what, who decided what when and why, and what came of it', () => {
        const csv = reviewCsv([
            {
                rowNumber: 1,
                name: 'Ann Ito',
                statusLabel: 'Active',
                holdings: [{ name: 'Reports' }, { name: 'Manage User', isHighRisk: true }],
                findings: [{ message: 'Holds Manage User.' }],
                decisionLabel: 'Take permission sets',
                decidedBy: 'Ada Lindqvist',
                decidedAt: '2026-11-22T11:30:00.000Z',
                note: '=1+1',
                removed: ['Manage User'],
                carriedOutBy: 'RUN-00002',
                outcome: 'Succeeded',
                statusAfter: 'Active',
                heldAfter: ['Reports']
            }
        ]);
        const [heading, line] = csv.trim().split('\r\n');
        expect(heading).toMatch(/^\uFEFF?Row,User,Username.*Held before,High risk.*Status after,Held after$/);
        expect(line).toContain('"Reports; Manage User",Manage User,Holds Manage User.');
        expect(line).toContain('Take permission sets,Ada Lindqvist,2026-11-22T11:30:00.000Z');
        expect(line).toContain(",'=1+1,");
        expect(line).toMatch(/Manage User,RUN-00002,Succeeded,Active,Reports$/);
    });

    it('reads a long review page by page', async () => {
        rows.mockResolvedValueOnce({ rows: [{ id: '1' }], hasMore: true, lastRowNumber: 1 });
        rows.mockResolvedValueOnce({ rows: [{ id: '2' }], hasMore: false, lastRowNumber: 2 });
        expect(await readReview({ runId: 'a0' })).toHaveLength(2);
        expect(rows).toHaveBeenLastCalledWith({ query: { runId: 'a0', afterRowNumber: 1, pageSize: 2000 } });
    });
});
