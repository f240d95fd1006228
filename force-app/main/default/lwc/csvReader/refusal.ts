import { fill } from 'c/labelText';

export type CsvRefusalCode =
    | 'TooLarge'
    | 'Workbook'
    | 'NotCsv'
    | 'WrongEncoding'
    | 'LostCharacters'
    | 'Malformed'
    | 'NoHeader'
    | 'UnnamedColumn'
    | 'DoubledColumn'
    | 'WrongWidth'
    | 'NoRows'
    | 'TooManyRows';

/** Why a file was not taken. The message is the one sentence to show. */
export class CsvRefusal extends Error {
    readonly code: CsvRefusalCode;

    constructor(code: CsvRefusalCode, label: string, ...values: readonly (string | number)[]) {
        super(fill(label, ...values));
        this.name = 'CsvRefusal';
        this.code = code;
    }
}
