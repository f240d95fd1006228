import ReviewProgress from 'c/reviewProgress';
import {
    clearPage,
    emit,
    find,
    findAll,
    listen,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';

const SUMMARY = {
    asked: 4,
    decided: 1,
    dueAt: '2026-12-06T10:00:00.000Z',
    isOverdue: false,
    findings: [
        { value: 'REVIEW_IDLE', label: 'No login lately', total: 1, open: 0 },
        { value: 'NothingFound', label: 'Nothing was found', total: 3, open: 3 }
    ],
    pending: [{ value: 'Revoke', label: 'Revoke the login', total: 2 }],
    followUps: [{ runId: 'a1', name: 'RUN-2', operationLabel: 'Revoke members', result: 'Checked' }]
};

function progress(changes: object = {}, properties: object = {}): HTMLElement {
    return mount('c-review-progress', ReviewProgress, {
        summary: { ...SUMMARY, ...changes },
        canCarryOut: true,
        ...properties
    });
}

describe('c-review-progress', () => {
    afterEach(clearPage);

    it('F97: says how many are decided and until when, and filters by what was found', async () => {
        const page = progress();
        expect(texts(page, '[data-id="decided"]')).toEqual(['1 of 4 users decided']);
        expect(texts(page, '[data-id="due"]')[0]).toMatch(/^Due by .*2026/);
        expect(find(page, 'lightning-progress-bar').value).toBe(25);
        expect(find(page, 'c-tile-list').tiles).toEqual([
            expect.objectContaining({ key: '', count: 4, detail: '3 not decided', isPressed: true }),
            expect.objectContaining({ key: 'REVIEW_IDLE', detail: 'all decided', tone: 'neutral' }),
            expect.objectContaining({ key: 'NothingFound', detail: '3 not decided', tone: 'neutral' })
        ]);
        const findings = listen(page, 'finding');
        await emit(page, 'c-tile-list', 'press', 'REVIEW_IDLE');
        expect(findings).toEqual(['REVIEW_IDLE']);
        await expect(page).toBeAccessible();
    });

    it('F97: says when it is overdue', () => {
        const page = progress({ isOverdue: true });
        expect(texts(page, '[data-id="due"]')[0]).toMatch(/^Overdue since/);
        expect(find(page, '[data-id="due"]').className).toContain('slds-theme_error');
    });

    it('F97: has decisions carried out, and leads to the runs that do', async () => {
        const page = progress();
        const wanted = listen(page, 'carryout');
        const opened = listen(page, 'open');
        await press(page, 'carry-out');
        findAll(page, '[data-id="follow-up"] lightning-button')[0].click();
        expect([wanted, opened]).toEqual([['Revoke'], ['a1']]);
        expect(shows(progress({}, { canCarryOut: false }), '[data-id="carry-out"]')).toBe(false);
    });
});
