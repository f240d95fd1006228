/** What scripts/bench/apex/app/classes/Work.cls does, written by hand; `driver` is the embedded org's own database. */
const TIMES = 200_000;

function must(condition) {
    if (!condition) throw new Error('The work by hand gave another result.');
}

export const BY_HAND = {
    loops() {
        let sum = 0;
        for (let i = 0; i < TIMES * 10; i++) sum += i % 7;
        must(sum !== 0);
    },
    strings() {
        let text = '';
        for (let i = 0; i < TIMES; i++) text += `a${i}`;
        must(text !== '');
    },
    maps() {
        const counts = new Map();
        for (let i = 0; i < TIMES; i++) {
            const key = `k${i % 1000}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        must(counts.size === 1000);
    },
    fields() {
        const work = { count: 0 };
        const record = { NumberOfEmployees: 0 };
        for (let i = 0; i < TIMES * 10; i++) {
            work.count = work.count + 1;
            record.NumberOfEmployees = record.NumberOfEmployees + 1;
        }
        must(work.count === record.NumberOfEmployees);
    },
    queries(driver) {
        const statement = driver.prepare(
            'SELECT "Id", "Name", "Industry" FROM "Account" WHERE "Industry" = ? AND "IsDeleted" = 0 LIMIT 200'
        );
        let found = 0;
        for (let i = 0; i < 90; i++) for (const [, name] of statement.rows(['Banking'])) found += name.length;
        must(found !== 0);
    }
};
