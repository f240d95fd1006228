import NoticeList from 'c/noticeList';
import { clearPage, findAll, mount, shows, texts } from '../../../../../tests/jest-mocks/support';

describe('c-notice-list', () => {
    afterEach(clearPage);

    it('shows nothing while there is nothing to know', () => {
        expect(shows(mount('c-notice-list', NoticeList), 'section')).toBe(false);
    });

    it('shows each fact with what can be done', async () => {
        const notices = [
            { severity: 'warning', code: 'SEATS_SHORT', message: '12 seats are missing.', cure: 'Buy or free seats.' },
            { severity: 'info', code: 'MAIL_OFF', message: 'No mail is sent.', cure: null }
        ];
        const list = mount('c-notice-list', NoticeList, { notices });
        expect(texts(list, '[data-id="notice"]')).toEqual([
            '12 seats are missing.Buy or free seats.',
            'No mail is sent.'
        ]);
        expect(findAll(list, 'lightning-icon').map((icon) => icon.alternativeText)).toEqual(['Warning', 'Information']);
        await expect(list).toBeAccessible();
    });
});
