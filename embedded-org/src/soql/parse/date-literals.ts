const UNITS = ['WEEK', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_QUARTER', 'FISCAL_YEAR'];

/** Date literals without a number. Source: SOQL and SOSL Reference, "Date Formats and Date Literals in WHERE". */
const PLAIN: ReadonlySet<string> = new Set([
    'YESTERDAY',
    'TODAY',
    'TOMORROW',
    'LAST_90_DAYS',
    'NEXT_90_DAYS',
    ...UNITS.flatMap((unit) => [`LAST_${unit}`, `THIS_${unit}`, `NEXT_${unit}`])
]);

/** Date literals with a number: `LAST_N_DAYS:30`. Source: as above. */
const COUNTED: ReadonlySet<string> = new Set(
    ['DAY', ...UNITS].flatMap((unit) => [`LAST_N_${unit}S`, `NEXT_N_${unit}S`, `N_${unit}S_AGO`])
);

/** @param name in upper case */
export const isDateLiteral = (name: string): boolean => PLAIN.has(name) || COUNTED.has(name);

/** True for names that go on with a colon and a number. */
export const takesCount = (name: string): boolean => COUNTED.has(name);
