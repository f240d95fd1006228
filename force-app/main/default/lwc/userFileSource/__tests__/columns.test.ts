import { findColumns, isUserColumn, userRows } from '../columns';

const OWN = [{ name: 'profile', headings: ['ProfileId', 'Profile'] }];

describe('columns of a file of users', () => {
    it('W17: finds the user by id, username or federation id, the surest column first', () => {
        expect(findColumns(['Username', 'Id'], OWN)).toEqual({ user: 1, values: {} });
        expect(findColumns(['Name', 'User name'], OWN)).toEqual({ user: 1, values: {} });
        expect(findColumns(['FederationIdentifier', 'Profile'], OWN)).toEqual({ user: 0, values: { profile: 1 } });
        expect(findColumns(['Name'], OWN)).toEqual({ user: -1, values: {} });
    });

    it('tells a header from data', () => {
        expect(isUserColumn('Federation Id', OWN)).toBe(true);
        expect(isUserColumn('profileid', OWN)).toBe(true);
        expect(isUserColumn('nia@field.example', OWN)).toBe(false);
    });

    it('gives rows by their place in the file, trimmed, with the columns that the operation takes', () => {
        const rows = [['a'], ['b'], ["'=c "]].map(([user]) => [user, ' Partner ', 'x']);
        const columns = findColumns(['Username', 'Profile', 'Other'], OWN);
        expect(userRows(rows, columns, 1, 3)).toEqual([
            { rowNumber: 2, username: 'b', values: { profile: 'Partner' } },
            { rowNumber: 3, username: '=c', values: { profile: 'Partner' } }
        ]);
    });
});
