import RunProgress from 'c/runProgress';
import { clearPage, find, mount, shows, texts } from '../../../../../tests/jest-mocks/support';
import { aRun } from '../../../../../tests/jest-mocks/samples';

describe('c-run-progress', () => {
    afterEach(clearPage);

    it('shows step, share, rate, time left and counts of a run at work', async () => {
        const { progress } = aRun(
            'Running',
            {},
            {
                stepLabel: 'Users',
                stepDone: 300,
                stepTotal: 1200,
                rowsPerMinute: 600.5,
                secondsLeft: 90,
                succeeded: 295,
                failed: 5,
                total: 1200
            }
        );
        const shown = mount('c-run-progress', RunProgress, { progress });
        expect(texts(shown, '[data-id="step"]')).toEqual(['Users · 300 of 1,200 rows · 25 %']);
        expect(texts(shown, '[data-id="pace"]')).toEqual(['601 rows per minute · About 2 min left']);
        expect(find(shown, 'lightning-progress-bar').value).toBe(25);
        expect(texts(shown, '[data-id="succeeded"], [data-id="failed"]')).toEqual(['295', '5']);
        await expect(shown).toBeAccessible();
    });

    it('says that the time left is not known yet', () => {
        const { progress } = aRun('Running', {}, { stepDone: 0, stepTotal: 10 });
        expect(texts(mount('c-run-progress', RunProgress, { progress }), '[data-id="pace"]')).toEqual([
            'Time left is not known yet'
        ]);
    });

    it('says that the job died and how to go on', () => {
        const { progress } = aRun('Running', {}, { isActive: false, isStalled: true });
        expect(texts(mount('c-run-progress', RunProgress, { progress }), '[data-id="stalled"]')[0]).toContain(
            'press Resume'
        );
    });

    it('shows why a run failed', () => {
        const { progress } = aRun('Failed', {}, { message: 'The licence has no seats.' });
        expect(texts(mount('c-run-progress', RunProgress, { progress }), '[data-id="message"]')).toEqual([
            'The licence has no seats.'
        ]);
    });

    it('shows zeros and no bar before anything is known', () => {
        const shown = mount('c-run-progress', RunProgress);
        expect(shows(shown, 'lightning-progress-bar')).toBe(false);
        expect(texts(shown, '[data-id="total"]')).toEqual(['0']);
    });
});
