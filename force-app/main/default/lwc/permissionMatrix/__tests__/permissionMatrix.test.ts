import PermissionMatrix from 'c/permissionMatrix';
import { clearPage, find, findAll, flush, listen, mount, texts } from '../../../../../tests/jest-mocks/support';

const SET = { id: '0PS1', label: 'Deals', isGroup: false };
const GROUP = { id: '0PG1', label: 'Bundle', isGroup: true };
const ROWS = [
    {
        id: '005A',
        name: 'Ruth Okello',
        username: 'ruth@x.example',
        profileBefore: 'Partner',
        profileAfter: 'Partner Login',
        cells: [
            { ...SET, state: 'Kept' },
            { ...GROUP, state: 'Lost' }
        ]
    },
    { id: '005B', name: 'Nia', username: 'n@x.example', profileAfter: 'Partner', cells: [{ ...SET, state: 'Gained' }] },
    { id: '005C', name: 'Ola', username: 'o@x.example', profileBefore: 'P', profileAfter: 'P', cells: [] }
];

function tick(matrix: Element, selector: string): Promise<void> {
    find<HTMLInputElement>(matrix, selector).click();
    return flush();
}

describe('c-permission-matrix', () => {
    afterEach(clearPage);

    it('U16: shows users against permission sets with what each kept, gained and lost', async () => {
        const matrix = mount('c-permission-matrix', PermissionMatrix, { rows: ROWS });
        expect(texts(matrix, '[data-id="column"]')).toEqual(['Bundle (group)', 'Deals']);
        const lines = findAll(matrix, '[data-id="line"]').map((line) => line.textContent);
        expect(lines[0]).toMatch(/Ruth Okello.*Partner → Partner Login−Lost✓Kept/);
        expect(lines[1]).toMatch(/not included → Partner–\+Gained/);
        expect(lines[2]).toMatch(/P––$/);
        await expect(matrix).toBeAccessible();
    });

    it('leaves out sets that nobody gained or lost, and counts those beyond what a table holds', () => {
        const kept = { id: '0PS2', label: 'Always', state: 'Kept' };
        const rows = ROWS.map((row) => ({ ...row, cells: [...row.cells, kept] }));
        const matrix = mount('c-permission-matrix', PermissionMatrix, { rows, hidesKept: true });
        expect(texts(matrix, '[data-id="column"]')).toEqual(['Bundle (group)', 'Deals']);
        clearPage();
        const cells = Array.from({ length: 63 }, (_, i) => ({ id: String(i), label: String(i), state: 'Lost' }));
        const wide = mount('c-permission-matrix', PermissionMatrix, { rows: [{ id: '005A', cells }] });
        expect(findAll(wide, '[data-id="column"]')).toHaveLength(60);
        expect(texts(wide, '[data-id="more"]')[0]).toMatch(/^3 more sets/);
    });

    it('ticks users one by one or all that are shown, beside those ticked before', async () => {
        const matrix = mount('c-permission-matrix', PermissionMatrix, {
            rows: ROWS,
            canChoose: true,
            chosenIds: ['005A', '005Z']
        });
        const choices = listen(matrix, 'choose');
        await tick(matrix, '[data-user="005B"]');
        await tick(matrix, '[data-user="005A"]');
        await tick(matrix, '[data-id="all"]');
        matrix.chosenIds = ['005Z', '005A', '005B', '005C'];
        await flush();
        await tick(matrix, '[data-id="all"]');
        expect(choices).toEqual([['005A', '005Z', '005B'], ['005Z'], ['005Z', '005A', '005B', '005C'], ['005Z']]);
        await expect(matrix).toBeAccessible();
    });
});
