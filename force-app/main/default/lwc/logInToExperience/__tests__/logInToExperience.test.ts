import LogInToExperience from 'c/logInToExperience';
import openLogin from '@salesforce/apex/ContactUsersController.openLogin';
import { clearPage, find, findAll, flush, mount, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/ContactUsersController.openLogin', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.getProgress', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });
const opened = openLogin as unknown as jest.Mock;

async function open(): Promise<HTMLElement & Record<string, unknown>> {
    const action = mount('c-log-in-to-experience', LogInToExperience);
    action.recordId = '003A';
    await flush();
    return action;
}

describe('c-log-in-to-experience', () => {
    afterEach(clearPage);

    it('leads to each site in a tab of its own, and says why not to the others', async () => {
        const sites = [
            { name: 'Portal', url: 'https://org.example/servlet/servlet.su?oid=00D' },
            { name: 'Academy', problem: 'Academy is not published.' }
        ];
        opened.mockResolvedValue({ username: 'clara@field.example', obstacles: [], sites });
        const action = await open();
        const links = findAll<HTMLAnchorElement>(action, '[data-id="login"]');
        expect(links.map((link) => [link.textContent, link.href, link.target, link.rel])).toEqual([
            ['Log in to Portal', sites[0].url, '_blank', 'noopener noreferrer']
        ]);
        expect(texts(action, '[data-id="problem"]')).toEqual(['Academy is not published.']);
        await expect(action).toBeAccessible();
    });

    it('shows what stands in the way, and no link', async () => {
        const obstacles = ['The user is inactive. Activate the user first.'];
        opened.mockResolvedValue({ username: 'clara@field.example', obstacles, sites: [{ name: 'Portal' }] });
        const action = await open();
        expect(findAll(action, 'c-error-panel')[1].errors).toEqual(obstacles);
        expect(shows(action, '[data-id="login"]')).toBe(false);
        await expect(action).toBeAccessible();
    });

    it('tells why it cannot open', async () => {
        opened.mockRejectedValue({ body: { message: 'You need the permission Operate runs.' } });
        expect(find(await open(), 'c-error-panel').errors).toEqual(['You need the permission Operate runs.']);
    });
});
