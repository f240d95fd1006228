import LicenseMoveOptions from 'c/licenseMoveOptions';
import getChoices from '@salesforce/apex/LicenseMovesController.getChoices';
import { clearPage, emit, find, flush, listen, mount, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/LicenseMovesController.getChoices', () => ({ default: jest.fn() }), { virtual: true });

const choices = getChoices as unknown as jest.Mock;
const CHOICES = {
    profiles: [
        {
            id: '00eA',
            name: 'Customer User',
            licenseName: 'Customer Community',
            userCount: 12,
            targets: [
                { id: '00eX', name: 'Partner User', licenseName: 'Partner', verdict: 'NotDocumented', seatsFree: 3 },
                { id: '00eB', name: 'Plus User', licenseName: 'Plus', verdict: 'Allowed', isWider: true, seatsFree: 5 }
            ]
        }
    ],
    sets: [{ id: '0PSA', label: 'Reports', isGroup: false, userCount: 7 }],
    newSets: [
        { id: '0PSA', label: 'Reports', isGroup: false },
        { id: '0PGB', label: 'Bundle', isGroup: true }
    ]
};
const SOURCE = { kind: 'Users', name: 'x', selection: { activity: 'Active' }, count: 12 };

async function open(properties: object): Promise<[HTMLElement & Record<string, unknown>, unknown[]]> {
    const element = mount('c-license-move-options', LicenseMoveOptions, properties);
    const changes = listen(element, 'optionschange');
    await flush();
    return [element, changes];
}

const linesOf = (element: Element, what: string): HTMLElement =>
    find<HTMLElement>(element, `[data-id="${what}-lines"]`);

describe('c-license-move-options', () => {
    beforeEach(() => {
        choices.mockReset().mockResolvedValue(CHOICES);
    });
    afterEach(clearPage);

    it('F37, F44, W11: offers the profiles that users can go to, documented moves first, with the free seats', async () => {
        const [element, changes] = await open({ source: SOURCE });
        expect(choices).toHaveBeenCalledWith({ selection: { activity: 'Active' } });
        const box = find(linesOf(element, 'profiles'), 'lightning-combobox[data-id="00eA"]');
        expect((box.options as { label: string }[]).map(({ label }) => label)).toEqual([
            'No new profile',
            'Plus User (Plus; free seats: 5)',
            'Partner User (Partner; free seats: 3; not documented)'
        ]);
        expect(changes.at(-1)).toBeNull();
        await emit(linesOf(element, 'profiles'), 'lightning-combobox[data-id="00eA"]', 'change', { value: '00eB' });
        expect(changes.at(-1)).toEqual({ move: { profiles: [{ fromId: '00eA', toId: '00eB' }] } });
        await expect(element).toBeAccessible();
    });

    it('F36: says whose users gain wider sharing as soon as it is chosen', async () => {
        const options = { move: { profiles: [{ fromId: '00eA', toId: '00eB' }] } };
        const [element] = await open({ source: SOURCE, options });
        expect(texts(element, '[data-id="wider"]')[0]).toContain('Customer User: its users gain a role');
    });

    it('F34: says which users need new ones, what they lose, and asks for consent', async () => {
        const target = { id: '00eN', name: 'Partner', licenseName: 'Partner', verdict: 'NewRecord', seatsFree: 3 };
        choices.mockResolvedValue({ profiles: [{ ...CHOICES.profiles[0], targets: [target] }], sets: [], newSets: [] });
        const [element, changes] = await open({ source: SOURCE });
        const box = find(linesOf(element, 'profiles'), 'lightning-combobox[data-id="00eA"]');
        expect((box.options as { label: string }[])[1].label).toBe(
            'Partner (Partner; free seats: 3; needs a new user)'
        );
        expect(shows(element, '[data-id="new-users"]')).toBe(false);
        await emit(linesOf(element, 'profiles'), 'lightning-combobox[data-id="00eA"]', 'change', { value: '00eN' });
        expect(texts(element, '[data-id="new-users"] li')).toEqual(['Needs new users: Customer User']);
        expect(texts(element, '[data-id="new-users"] p')[0]).toMatch(/Password, federation id, Chatter.*no undo/);
        await expect(element).toBeAccessible();
        await emit(element, '[data-id="makes-new-users"]', 'change', { checked: true });
        expect(changes.at(-1)).toEqual({ move: { profiles: [{ fromId: '00eA', toId: '00eN' }], makesNewUsers: true } });
    });

    it('F47: keeps a permission set unless it becomes another one or is taken away', async () => {
        const options = { move: { profiles: [{ fromId: '00eA', toId: '00eB' }] } };
        const [element, changes] = await open({ source: SOURCE, options });
        const box = 'lightning-combobox[data-id="0PSA"]';
        expect(find(linesOf(element, 'sets'), box).value).toBe('');
        await emit(linesOf(element, 'sets'), box, 'change', { value: '0PGB' });
        expect(changes.at(-1)).toMatchObject({ move: { sets: [{ fromId: '0PSA', toId: '0PGB' }] } });
        await emit(linesOf(element, 'sets'), box, 'change', { value: '-' });
        expect(changes.at(-1)).toMatchObject({ move: { sets: [{ fromId: '0PSA', toId: null }] } });
        await emit(linesOf(element, 'sets'), box, 'change', { value: '' });
        expect(changes.at(-1)).toMatchObject({ move: { sets: [] } });
    });

    it('needs no table where a file names the profiles', async () => {
        const [element, changes] = await open({ isFile: true, source: { kind: 'Csv', name: 'users.csv', count: 2 } });
        expect(choices).toHaveBeenCalledWith({ selection: null });
        expect(changes.at(-1)).toEqual({ move: {} });
        expect(shows(element, '[data-id="file-help"]')).toBe(true);
    });

    it('shows what the server refused, and reads again', async () => {
        choices.mockRejectedValueOnce({ body: { message: 'You need the permission "View runs".' } });
        const [element] = await open({ source: SOURCE });
        expect(find(element, 'c-error-panel').errors).toEqual(['You need the permission "View runs".']);
        await emit(element, 'c-error-panel', 'retry');
        await flush();
        expect(shows(linesOf(element, 'profiles'), 'lightning-combobox')).toBe(true);
    });
});
