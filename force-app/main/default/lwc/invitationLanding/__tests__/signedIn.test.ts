import InvitationLanding from 'c/invitationLanding';
import open from '@salesforce/apex/InvitationLandingController.open';
import { CurrentPageReference } from 'lightning/navigation';
import { clearPage, flush, mount, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/InvitationLandingController.accept', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvitationLandingController.open', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/user/isGuest', () => ({ default: false }), { virtual: true });
const wire = CurrentPageReference as unknown as { emit: (value: unknown) => void };

describe('c-invitation-landing for a member who is signed in', () => {
    afterEach(clearPage);

    it('F60: sends the member away, without asking the server', async () => {
        const landing = mount('c-invitation-landing', InvitationLanding);
        wire.emit({ type: 'comm__namedPage', attributes: {}, state: { invitation: 'token' } });
        await flush();
        expect(texts(landing, '[data-id="message"]')[0]).toContain('You are signed in');
        expect(shows(landing, '[data-id="accept"]')).toBe(false);
        expect(open).not.toHaveBeenCalled();
        await expect(landing).toBeAccessible();
    });
});
