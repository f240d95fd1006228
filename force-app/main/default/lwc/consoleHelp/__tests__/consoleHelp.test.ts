import ConsoleHelp from 'c/consoleHelp';
import getHelp from '@salesforce/apex/ConsoleHelpController.getHelp';
import { clearPage, emit, find, findAll, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/ConsoleHelpController.getHelp', () => ({ default: jest.fn() }), { virtual: true });
const help = getHelp as unknown as jest.Mock;

const HELP = {
    features: [
        { label: 'Sites', isNeeded: true, isThere: true, detail: '2 of 3 are live' },
        { label: 'Licences', isNeeded: true, isThere: false, cure: 'Ask Salesforce.' },
        { label: 'CRM Content', isNeeded: false, isThere: false }
    ],
    links: [{ label: 'Profiles of your own', description: 'Clone one.', url: 'https://help.example/profiles' }]
};

describe('c-console-help', () => {
    afterEach(clearPage);

    it('F38: says where it works, and what this org has of what it needs', async () => {
        help.mockResolvedValue(HELP);
        const panel = mount('c-console-help', ConsoleHelp);
        expect(help).not.toHaveBeenCalled();
        expect(shows(panel, '[data-id="works"]')).toBe(false);
        await press(panel, 'toggle');
        expect(texts(panel, '[data-id="works"]')[0]).toMatch(
            /Enterprise, Performance, Unlimited and Developer.*Classic/
        );
        expect(
            findAll(panel, '[data-id="feature"] lightning-icon').map(({ alternativeText }) => alternativeText)
        ).toEqual(['There', 'Missing, and nothing works without it', 'Not there']);
        expect(texts(panel, '[data-id="feature"]')[1]).toContain('Ask Salesforce.');
        await expect(panel).toBeAccessible();
    });

    it('F96: offers pages that help, each in a window of its own', async () => {
        help.mockResolvedValue(HELP);
        const panel = mount('c-console-help', ConsoleHelp);
        await press(panel, 'toggle');
        const link = find<HTMLAnchorElement>(panel, '[data-id="link"] a');
        expect([link.href, link.target, link.rel]).toEqual([
            'https://help.example/profiles',
            '_blank',
            'noopener noreferrer'
        ]);
        await press(panel, 'toggle');
        await press(panel, 'toggle');
        expect(help).toHaveBeenCalledTimes(1);
    });

    it('shows what went wrong, and tries again', async () => {
        help.mockRejectedValueOnce({ body: { message: 'No right' } }).mockResolvedValueOnce(HELP);
        const panel = mount('c-console-help', ConsoleHelp);
        await press(panel, 'toggle');
        expect(find(panel, 'c-error-panel').errors).toEqual(['No right']);
        await emit(panel, 'c-error-panel', 'retry');
        expect(texts(panel, '[data-id="feature"]')).toHaveLength(3);
    });
});
