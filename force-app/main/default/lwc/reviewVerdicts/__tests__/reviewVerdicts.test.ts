import ReviewVerdicts from 'c/reviewVerdicts';
import { clearPage, emit, find, listen, mount, press, texts } from '../../../../../tests/jest-mocks/support';

describe('c-review-verdicts', () => {
    afterEach(clearPage);

    it('F97: decides about ticked users, or about all that the filters leave, once', async () => {
        const bar = mount('c-review-verdicts', ReviewVerdicts, { count: 0 });
        const verdicts = listen(bar, 'verdict');
        expect(find(bar, '[data-id="certify"]').disabled).toBe(true);
        expect(texts(bar, '[data-id="line"]')).toEqual(['Tick users to decide about them.']);
        await emit(bar, '[data-id="for-all"]', 'change', { checked: true });
        await press(bar, 'revoke');
        expect(verdicts).toEqual([{ verdict: 'Revoke', isForAll: true }]);
        expect(find(bar, '[data-id="certify"]').disabled).toBe(true);
        bar.count = 3;
        await press(bar, 'remove');
        expect(verdicts.at(-1)).toEqual({ verdict: 'Remove', isForAll: false });
        expect(texts(bar, '[data-id="line"]')).toEqual(['3 ticked']);
        await expect(bar).toBeAccessible();
    });

    it('says what just happened', () => {
        const bar = mount('c-review-verdicts', ReviewVerdicts, { count: 1, note: 'Users decided about: 1.' });
        expect(texts(bar, '[data-id="line"]')).toEqual(['Users decided about: 1.']);
    });
});
