/*
 * Texts of the exceptions that the runtime raises, as the platform words them. Unless a line says otherwise they are known from
 * Salesforce's documentation or from error reports by users of real orgs.
 */
export const NULL_DEREFERENCE = 'Attempt to de-reference a null object';
/** String.escapeSingleQuotes(null) and other system methods: https://github.com/SalesforceLabs/survey-force/issues/62 */
export const ARGUMENT_NULL = 'Argument cannot be null.';
export const argumentNull = (position: number): string => `Argument ${String(position)} cannot be null`;
export const DIVIDE_BY_ZERO = 'Divide by 0';
/** https://salesforce.stackexchange.com/questions/419545 */
export const COLLECTION_ITERATED = 'Cannot modify a collection while it is being iterated.';
export const heapTooLarge = (bytes: number): string => `Apex heap size too large: ${String(bytes)}`;
export const STACK_DEPTH = 'Maximum stack depth reached: 1001';
export const NO_MORE_ELEMENTS = 'Iterator has no more elements';
/** Message of a custom exception that was given none. */
export const SCRIPT_THROWN = 'Script-thrown exception';
export const listIndex = (index: number): string => `List index out of bounds: ${String(index)}`;
/** https://salesforce.stackexchange.com/questions/207118 */
export const invalidConversion = (from: string, to: string): string =>
    `Invalid conversion from runtime type ${from} to ${to}`;
export const invalidId = (text: string): string => `Invalid id: ${text}`;
export const invalidInteger = (text: string): string => `Invalid integer: ${text}`;
export const invalidLong = (text: string): string => `Invalid long: ${text}`;
export const invalidDouble = (text: string): string => `Invalid double: ${text}`;
export const invalidDecimal = (text: string): string => `Invalid decimal: ${text}`;
export const invalidDate = (text: string): string => `Invalid date: ${text}`;
export const invalidDateTime = (text: string): string => `Invalid date/time: ${text}`;
export const startingPosition = (position: number): string => `Starting position out of bounds: ${String(position)}`;
export const endingPosition = (position: number): string => `Ending position out of bounds: ${String(position)}`;
export const stringIndex = (index: number): string => `String index out of bounds: ${String(index)}`;
export const rowDuplicateId = (id: string): string => `Row with duplicate Id at index: ${id}`;
export const ROUNDING_NECESSARY = 'Rounding necessary';
export const invalidEnum = (name: string, type: string): string => `No enum constant ${type}.${name}`;
