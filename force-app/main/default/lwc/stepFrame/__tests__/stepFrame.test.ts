import StepFrame from 'c/stepFrame';
import { clearPage, find, flush, mount } from '../../../../../tests/jest-mocks/support';

describe('c-step-frame', () => {
    afterEach(clearPage);

    it('leaves the focus where it is when the page opens', async () => {
        const frame = mount('c-step-frame', StepFrame, { step: 'source', label: 'Source' });
        expect(frame.shadowRoot?.activeElement).toBeNull();
        await expect(frame).toBeAccessible();
    });

    it('takes the focus to another step, once', async () => {
        const frame = mount('c-step-frame', StepFrame, { step: 'source', label: 'Source' });
        const section = find<HTMLElement>(frame, 'section');
        const focus = jest.spyOn(section, 'focus');
        Object.assign(frame, { step: 'options', label: 'Options' });
        await flush();
        Object.assign(frame, { step: 'options', label: 'Options again' });
        await flush();
        expect(focus).toHaveBeenCalledTimes(1);
        expect(section.getAttribute('aria-label')).toBe('Options again');
    });
});
