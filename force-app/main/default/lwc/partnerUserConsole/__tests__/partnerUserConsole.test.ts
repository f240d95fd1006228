import { CurrentPageReference } from 'lightning/navigation';
import PartnerUserConsole from 'c/partnerUserConsole';
import { clearPage, emit, find, flush, mount, shows } from '../../../../../tests/jest-mocks/support';
import { RUN_ID } from '../../../../../tests/jest-mocks/samples';

const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
    const { createTestWireAdapter } = jest.requireActual<{ createTestWireAdapter: (fn: unknown) => unknown }>(
        '@salesforce/wire-service-jest-util'
    );
    const Navigate = Symbol('Navigate');
    const mixin = (base: new () => object) =>
        class extends base {
            [Navigate](reference: unknown, replace: boolean): void {
                mockNavigate(reference, replace);
            }
        };
    return {
        CurrentPageReference: createTestWireAdapter(jest.fn()),
        NavigationMixin: Object.assign(mixin, { Navigate })
    };
});
jest.mock('@salesforce/apex/RunsController.getRuns', () => ({ default: jest.fn().mockResolvedValue([]) }), {
    virtual: true
});
jest.mock(
    '@salesforce/apex/RunsController.getRun',
    () => ({ default: jest.fn().mockReturnValue(new Promise(() => undefined)) }),
    { virtual: true }
);
jest.mock(
    '@salesforce/apex/PartnerUsersController.getSetup',
    () => ({ default: jest.fn().mockReturnValue(new Promise(() => undefined)) }),
    { virtual: true }
);

const TAB = { type: 'standard__navItemPage', attributes: { apiName: 'Partner_User_Console' } };
const wire = CurrentPageReference as unknown as { emit(page: unknown): void };

async function open(state: Record<string, string>): Promise<HTMLElement> {
    const page = mount('c-partner-user-console', PartnerUserConsole);
    wire.emit({ ...TAB, state });
    await flush();
    return page;
}

describe('c-partner-user-console', () => {
    afterEach(clearPage);

    it('begins with the list of runs', async () => {
        const page = await open({});
        expect(shows(page, 'c-recent-runs')).toBe(true);
        await expect(page).toBeAccessible();
    });

    it('opens the run that stands in the address', async () => {
        expect(find(await open({ c__run: RUN_ID }), 'c-run-wizard').runId).toBe(RUN_ID);
    });

    it('F87: takes contacts of a list view from the address, each once, and nothing that is no contact', async () => {
        const [one, two] = ['003000000000001', '003000000000002AAA'];
        const state = { c__run: 'new', c__contacts: `${one},${two},${one},001000000000001,<script>,` };
        const page = await open(state);
        expect(find(page, 'c-run-wizard').contactIds).toEqual([one, two]);
        await emit(page, 'c-run-wizard', 'runchange', RUN_ID);
        expect(mockNavigate).toHaveBeenLastCalledWith(
            expect.objectContaining({ state: { c__run: RUN_ID, c__operation: undefined, c__contacts: undefined } }),
            true
        );
    });

    it('puts an opened run into the address', async () => {
        const page = await open({});
        await emit(page, 'c-recent-runs', 'open', RUN_ID);
        expect(mockNavigate).toHaveBeenCalledWith({ ...TAB, state: { c__run: RUN_ID } }, false);
        expect(find(page, 'c-run-wizard').runId).toBe(RUN_ID);
    });

    it('puts a new run in the place of "new", so that Back does not begin another one', async () => {
        const page = await open({});
        await emit(page, 'c-recent-runs', 'new');
        expect(find(page, 'c-run-wizard').runId).toBeNull();
        await emit(page, 'c-run-wizard', 'runchange', RUN_ID);
        expect(mockNavigate).toHaveBeenLastCalledWith({ ...TAB, state: { c__run: RUN_ID } }, true);
    });

    it('puts what a new run shall do into the address, and takes it out again once there is a run', async () => {
        const page = await open({});
        await emit(page, 'c-recent-runs', 'new', 'DeactivatePartnerUsers');
        const state = { c__run: 'new', c__operation: 'DeactivatePartnerUsers' };
        expect(mockNavigate).toHaveBeenLastCalledWith({ ...TAB, state }, false);
        expect(find(page, 'c-run-wizard').operation).toBe('DeactivatePartnerUsers');
        await emit(page, 'c-run-wizard', 'runchange', RUN_ID);
        expect(mockNavigate).toHaveBeenLastCalledWith({ ...TAB, state: { c__run: RUN_ID } }, true);
    });

    it('goes back to the list when there is no run any more', async () => {
        const page = await open({ c__run: RUN_ID });
        await emit(page, 'c-run-wizard', 'runchange', null);
        expect(shows(page, 'c-recent-runs')).toBe(true);
    });

    it('stays as it is while the person looks at another page', async () => {
        const page = await open({ c__run: RUN_ID });
        wire.emit({ type: 'standard__recordPage', attributes: { recordId: '003' }, state: {} });
        await flush();
        expect(find(page, 'c-run-wizard').runId).toBe(RUN_ID);
    });
});
