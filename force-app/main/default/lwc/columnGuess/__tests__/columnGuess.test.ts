import { FIELDS, guessColumns, isKnownColumn, missingFields, remember, rowsOf } from 'c/columnGuess';

const LEGACY_HEADER = [
    'Legacy Id',
    'Username',
    'First Name',
    'Last Name',
    'Email',
    'Phone',
    'Branch',
    'Active',
    'CRM Content User',
    'Last Sync'
];

describe('c/columnGuess', () => {
    beforeEach(() => {
        window.localStorage.clear();
    });

    it('knows the columns of the legacy user export and leaves the others alone', () => {
        expect(guessColumns(LEGACY_HEADER)).toEqual({
            sourceKey: 0,
            username: 1,
            firstName: 2,
            lastName: 3,
            email: 4,
            phone: 5,
            active: 7
        });
    });

    it.each(['LAST_NAME', 'last name', 'Surname', 'Last Name (required)', 'Nachname'])(
        'takes %j for the last name',
        (name) => {
            expect(guessColumns([name])).toEqual({ lastName: 0 });
        }
    );

    it('gives a field to the first of two columns that could hold it', () => {
        expect(guessColumns(['Email', 'E-mail Address'])).toEqual({ email: 0 });
    });

    it('reads its own template back', () => {
        const headings = FIELDS.map((field) => field.templateHeading);
        expect(headings[0]).toBe('Last Name (required)');
        expect(Object.keys(guessColumns(headings))).toHaveLength(FIELDS.length);
    });

    it('says which required fields have no column', () => {
        expect(missingFields({ username: 0 })).toEqual(['Last Name']);
        expect(missingFields({ lastName: 0 })).toEqual([]);
    });

    it('tells known columns from unknown ones', () => {
        expect(isKnownColumn('user name')).toBe(true);
        expect(isKnownColumn('Branch')).toBe(false);
    });

    it('remembers a choice for files with the same columns in any order', () => {
        remember(['Nick', 'Family'], { username: 0, lastName: 1 });
        expect(guessColumns(['Family', 'Nick'])).toEqual({ username: 1, lastName: 0 });
        expect(guessColumns(['Family', 'Nick', 'Branch'])).toEqual({});
    });

    it('guesses anew where the browser keeps nothing', () => {
        const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
            throw new Error('blocked');
        });
        const getItem = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
            throw new Error('blocked');
        });
        expect(() => remember(['Surname'], { lastName: 0 })).not.toThrow();
        expect(guessColumns(['Surname'])).toEqual({ lastName: 0 });
        setItem.mockRestore();
        getItem.mockRestore();
    });

    it('guesses anew where something else wrote nonsense into the storage', () => {
        window.localStorage.setItem('partnerUserConsole.columns', '{"a":');
        expect(guessColumns(['Surname'])).toEqual({ lastName: 0 });
    });

    it('numbers rows from 1 and keeps texts as they are given', () => {
        expect(rowsOf([['  padded ', '=1+1']], { username: 0, lastName: 1 })).toEqual([
            { rowNumber: 1, username: '  padded ', lastName: '=1+1' }
        ]);
    });

    it('numbers rows of a part as in the whole file', () => {
        const rows = [['a'], ['b'], ['c']];
        expect(rowsOf(rows, { username: 0 }, 1, 5).map((row) => row.rowNumber)).toEqual([2, 3]);
    });

    it('takes back the apostrophe with which our own files protect formulas', () => {
        expect(rowsOf([["'+33 1"]], { phone: 0 })[0].phone).toBe('+33 1');
    });
});
