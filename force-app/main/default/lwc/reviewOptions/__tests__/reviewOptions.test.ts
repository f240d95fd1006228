import ReviewOptions from 'c/reviewOptions';
import { clearPage, emit, find, listen, mount, texts } from '../../../../../tests/jest-mocks/support';
import type { RunOptions } from 'apex/RunOptions';

describe('c-review-options', () => {
    afterEach(clearPage);

    it('F97: asks about everybody and gives usual times, which can be changed', async () => {
        const options = mount('c-review-options', ReviewOptions, { options: {} });
        const changes = listen(options, 'optionschange') as (RunOptions | null)[];
        expect(find(options, '[data-id="idleDays"]').value).toBe(90);
        await emit(options, '[data-id="asks"]', 'change', { value: 'Findings' });
        await emit(options, '[data-id="dueDays"]', 'change', { value: '30' });
        expect(changes.at(-1)).toEqual({ review: { asks: 'Findings', idleDays: 90, dueDays: 30 } });
        await expect(options).toBeAccessible();
    });

    it('says what is missing and lets nothing be checked meanwhile', async () => {
        const options = mount('c-review-options', ReviewOptions, { options: { review: { idleDays: 60 } } });
        const changes = listen(options, 'optionschange');
        await emit(options, '[data-id="idleDays"]', 'change', { value: '' });
        expect(changes.at(-1)).toBeNull();
        expect(texts(options, '[data-id="missing"]')).toEqual(['Give the days without a login: 1 to 3,650.']);
    });
});
