import ColumnMapping from 'c/columnMapping';
import { clearPage, find, findAll, listen, mount, texts } from '../../../../../tests/jest-mocks/support';

const FILE = {
    header: ['Nick', 'Family', 'Branch'],
    firstRow: ['cbrown', 'Brown', 'Kumasi'],
    mapping: { username: 0, lastName: 1 }
};

function change(host: Element, field: string, value: string): void {
    const box = findAll(host, 'lightning-combobox').find((candidate) => candidate.name === field);
    box?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
}

describe('c-column-mapping', () => {
    afterEach(clearPage);

    it('shows each field with its column and the first value, required fields first', async () => {
        const mapping = mount('c-column-mapping', ColumnMapping, FILE);
        const boxes = findAll(mapping, 'lightning-combobox');
        expect(boxes[0]).toMatchObject({ name: 'lastName', label: 'Last Name', required: true, value: '1' });
        expect(texts(mapping, '[data-field="username"]')).toEqual(['cbrown']);
        expect(texts(mapping, '[data-field="email"]')).toEqual(['']);
        await expect(mapping).toBeAccessible();
    });

    it('offers every column of the file, and none', () => {
        const mapping = mount('c-column-mapping', ColumnMapping, FILE);
        const options = find(mapping, 'lightning-combobox').options as { label: string }[];
        expect(options.map((option) => option.label)).toEqual(['Not in the file', 'Nick', 'Family', 'Branch']);
    });

    it('hands on the whole mapping after a change', () => {
        const mapping = mount('c-column-mapping', ColumnMapping, FILE);
        const changes = listen(mapping, 'mappingchange');
        change(mapping, 'sourceKey', '2');
        change(mapping, 'username', '');
        change(mapping, 'lastName', '1');
        expect(changes).toEqual([{ username: 0, lastName: 1, sourceKey: 2 }, { lastName: 1 }]);
    });
});
