import EmptyState from 'c/emptyState';
import { clearPage, mount, texts } from '../../../../../tests/jest-mocks/support';

describe('c-empty-state', () => {
    afterEach(clearPage);

    it('says why there is nothing and what to do', async () => {
        const state = mount('c-empty-state', EmptyState, { heading: 'No runs yet', message: 'Begin with a file.' });
        expect([...texts(state, 'h3'), ...texts(state, 'p')]).toEqual(['No runs yet', 'Begin with a file.']);
        await expect(state).toBeAccessible();
    });
});
