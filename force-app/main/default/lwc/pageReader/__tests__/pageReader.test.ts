import { PageReader, type Page, type PagesView } from 'c/pageReader';
import { deferred } from '../../../../../tests/jest-mocks/support';

interface Item {
    readonly id: string;
}

describe('c/pageReader', () => {
    let view: PagesView<Item>;
    const reader = (): PageReader<Item, number> =>
        new PageReader((changed) => {
            view = changed;
        });
    const items = (from: number, count: number): Item[] =>
        Array.from({ length: count }, (_, index) => ({ id: String(from + index) }));

    it('reads on behind the cursor, and replaces the rows when a table is full', async () => {
        const pages = reader();
        const asked: (number | null)[] = [];
        await pages.first((after) => {
            asked.push(after);
            const from = after ?? 0;
            return Promise.resolve({ items: items(from, 500), hasMore: true, cursor: from + 500 });
        });
        expect(view.hasMoreHere).toBe(true);
        await pages.more();
        expect(view.rows).toHaveLength(1000);
        expect([view.hasMoreHere, view.hasNextBlock]).toEqual([false, true]);
        await pages.nextBlock();
        expect(view.rows[0].id).toBe('1000');
        expect([view.isLaterBlock, view.rows.length]).toEqual([true, 500]);
        expect(asked).toEqual([null, 500, 1000]);
    });

    it('drops the answer to an older question, and keeps the rows when reading on fails', async () => {
        const pages = reader();
        const slow = deferred<Page<Item, number>>();
        const first = pages.first(() => slow.promise);
        await pages.first((after) =>
            after === null
                ? Promise.resolve({ items: items(1, 1), hasMore: true, cursor: 1 })
                : Promise.reject(new Error('No connection.'))
        );
        slow.resolve({ items: items(99, 1), hasMore: false, cursor: null });
        await first;
        expect(view.rows).toEqual([{ id: '1' }]);
        await pages.more();
        expect(view.errors).toEqual(['No connection.']);
        expect(view.rows).toEqual([{ id: '1' }]);
    });
});
