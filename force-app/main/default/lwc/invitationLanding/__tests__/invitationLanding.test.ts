import InvitationLanding from 'c/invitationLanding';
import accept from '@salesforce/apex/InvitationLandingController.accept';
import open from '@salesforce/apex/InvitationLandingController.open';
import { CurrentPageReference } from 'lightning/navigation';
import { clearPage, emit, find, flush, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/InvitationLandingController.accept', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvitationLandingController.open', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/user/isGuest', () => ({ default: true }), { virtual: true });
const wire = CurrentPageReference as unknown as { emit: (value: unknown) => void };
const opened = open as unknown as jest.Mock;
const accepted = accept as unknown as jest.Mock;

const OPEN = { state: 'Open', message: 'Enter the address.', siteName: 'Partner Central', accountName: 'Accra Solar' };

async function page(state: object): Promise<HTMLElement> {
    const landing = mount('c-invitation-landing', InvitationLanding);
    wire.emit({ type: 'comm__namedPage', attributes: { name: 'invitation__c' }, state });
    await flush();
    return landing;
}

describe('c-invitation-landing', () => {
    beforeEach(() => {
        opened.mockReset().mockResolvedValue(OPEN);
        accepted.mockReset();
    });
    afterEach(clearPage);

    it('F61: says what the link is an invitation to, and accepts for the address that is given', async () => {
        accepted.mockResolvedValue({ state: 'Accepted', message: 'Thank you.' });
        const landing = await page({ invitation: 'token' });
        expect(opened).toHaveBeenCalledWith({ token: 'token' });
        expect(texts(landing, '[data-id="title"]')).toEqual(['You are invited to Partner Central']);
        expect(texts(landing, '[data-id="company"]')).toEqual(['As a member for Accra Solar']);
        await expect(landing).toBeAccessible();
        await emit(landing, '[data-id="email"]', 'change', { value: 'ann@accra.example' });
        await press(landing, 'accept');
        expect(accepted).toHaveBeenCalledWith({ token: 'token', email: 'ann@accra.example' });
        expect(texts(landing, '[data-id="message"]')).toEqual(['Thank you.']);
        expect(shows(landing, '[data-id="accept"]')).toBe(false);
        await expect(landing).toBeAccessible();
    });

    it('F61: asks for an invitation where the address of the page has none', async () => {
        opened.mockResolvedValue({ state: 'None', message: 'Ask for an invitation.' });
        const landing = await page({});
        expect(opened).toHaveBeenCalledWith({ token: null });
        expect(texts(landing, '[data-id="message"]')).toEqual(['Ask for an invitation.']);
        expect(shows(landing, '[data-id="email"]')).toBe(false);
    });

    it('F60: leaves the form where another address was given, and nothing where nobody gave one', async () => {
        accepted.mockResolvedValue({ state: 'OtherIdentity', message: 'For another address.' });
        const landing = await page({ invitation: 'token' });
        await press(landing, 'accept');
        expect(find(landing, '[data-id="errors"]').errors).toEqual(['Enter the address first.']);
        expect(accepted).not.toHaveBeenCalled();
        await emit(landing, '[data-id="email"]', 'change', { value: 'bob@accra.example' });
        await press(landing, 'accept');
        expect(find(landing, '[data-id="errors"]').errors).toEqual(['For another address.']);
        expect(shows(landing, '[data-id="email"]')).toBe(true);
    });

    it('F57: shows why a link opens nothing any more', async () => {
        opened.mockResolvedValue({ state: 'Expired', message: 'This invitation has expired.' });
        expect(texts(await page({ invitation: 'token' }), '[data-id="message"]')).toEqual([
            'This invitation has expired.'
        ]);
    });

    it('shows what went wrong on the way', async () => {
        opened.mockRejectedValue({ body: { message: 'Something went wrong.' } });
        const landing = await page({ invitation: 'token' });
        expect(find(landing, '[data-id="errors"]').errors).toEqual(['Something went wrong.']);
        accepted.mockRejectedValue({ body: { message: 'Again.' } });
        opened.mockResolvedValue(OPEN);
        const other = await page({ invitation: 'token' });
        await emit(other, '[data-id="email"]', 'change', { value: 'ann@accra.example' });
        await press(other, 'accept');
        expect(find(other, '[data-id="errors"]').errors).toEqual(['Again.']);
    });
});
