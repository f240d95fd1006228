import ActionBar, { offered } from 'c/actionBar';
import { clearPage, findAll, listen, mount, press } from '../../../../../tests/jest-mocks/support';
import type { Action } from 'c/actionBar';

const ACTIONS: readonly Action[] = [
    { name: 'stop', label: 'Stop', variant: 'destructive-text' },
    { name: 'results', label: 'Rows so far', iconName: 'utility:rows' }
];

describe('c-action-bar', () => {
    afterEach(clearPage);

    it('shows a button for each action and tells which one is pressed', async () => {
        const bar = mount('c-action-bar', ActionBar, { actions: ACTIONS });
        const actions = listen(bar, 'action');
        await press(bar, 'results');
        await press(bar, 'stop');
        expect(actions).toEqual(['results', 'stop']);
        await expect(bar).toBeAccessible();
    });

    it('lets nothing be pressed while something is under way', () => {
        const bar = mount('c-action-bar', ActionBar, { actions: ACTIONS, isBusy: true });
        expect(findAll(bar, 'lightning-button').map((button) => button.disabled)).toEqual([true, true]);
    });

    it('offers what is allowed', () => {
        expect(offered([false, ACTIONS[0]], [true, ACTIONS[1]])).toEqual([ACTIONS[1]]);
    });
});
