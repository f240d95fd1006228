import SnapshotOptions from 'c/snapshotOptions';
import { clearPage, emit, find, listen, mount } from '../../../../../tests/jest-mocks/support';

describe('c-snapshot-options', () => {
    afterEach(clearPage);

    it('asks why the snapshot is taken', async () => {
        const options = { snapshot: { title: 'Audit' } };
        const element = mount('c-snapshot-options', SnapshotOptions, { options });
        expect(find(element, '[data-id="title"]').value).toBe('Audit');
        const changes = listen(element, 'optionschange');
        await emit(element, '[data-id="title"]', 'change', { value: ' Before May ' });
        await emit(element, '[data-id="title"]', 'change', { value: ' ' });
        expect(changes).toEqual([{ snapshot: { title: 'Before May' } }, { snapshot: { title: null } }]);
        await expect(element).toBeAccessible();
    });
});
