import ContactFilters from 'c/contactFilters';
import { clearPage, emit, listen, mount } from '../../../../../tests/jest-mocks/support';

describe('c-contact-filters', () => {
    beforeEach(() => {
        jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    });
    afterEach(() => {
        jest.useRealTimers();
        clearPage();
    });

    const change = (host: Element, id: string, detail: unknown): void => {
        host.shadowRoot?.querySelector(`[data-id="${id}"]`)?.dispatchEvent(new CustomEvent('change', { detail }));
    };

    it('waits for the end of typing', () => {
        const filters = mount('c-contact-filters', ContactFilters);
        const details = listen(filters, 'filter');
        change(filters, 'search', { value: 'br' });
        change(filters, 'search', { value: ' brown ' });
        expect(details).toEqual([]);
        jest.advanceTimersByTime(300);
        expect(details).toEqual([{ searchText: 'brown', hasEmail: false, hasNoUser: false }]);
    });

    it('narrows at once by ticks, together with what was typed', () => {
        const filters = mount('c-contact-filters', ContactFilters);
        const details = listen(filters, 'filter');
        change(filters, 'search', { value: 'brown' });
        change(filters, 'has-email', { checked: true });
        change(filters, 'has-no-user', { checked: true });
        jest.advanceTimersByTime(300);
        expect(details).toEqual([
            { searchText: 'brown', hasEmail: true, hasNoUser: false },
            { searchText: 'brown', hasEmail: true, hasNoUser: true }
        ]);
    });

    it('can be read by everybody', async () => {
        jest.useRealTimers();
        const filters = mount('c-contact-filters', ContactFilters);
        await emit(filters, '[data-id="search"]', 'change', { value: '' });
        await expect(filters).toBeAccessible();
    });
});
