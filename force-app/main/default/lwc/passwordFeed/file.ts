/** A file of passwords as it is read: its lines, and which columns probably hold the key and the password. */
import { loadScript } from 'lightning/platformResourceLoader';
import PAPAPARSE from '@salesforce/resourceUrl/papaparse';
import { guessColumns, isKnownColumn } from 'c/columnGuess';
import { readCsv } from 'c/csvReader';
import { labels } from './labels';
import { isPasswordColumn } from './match';
import type { LightningElement } from 'lwc';
import type { CsvTable, PapaParser } from 'c/csvReader';
import type { PasswordColumnChoice } from 'c/passwordColumns';

export interface PasswordFile {
    readonly table: CsvTable;
    /** -1 where no column looks like it. */
    readonly columns: PasswordColumnChoice;
}

/**
 * @param component the component that loads the parser
 * @throws CsvRefusal, or Error when the parser does not load
 */
export async function readPasswordFile(
    component: LightningElement,
    file: File,
    rowLimit: number
): Promise<PasswordFile> {
    await loadScript(component, PAPAPARSE);
    const { Papa } = window as Window & { Papa?: PapaParser };
    if (!Papa) throw new Error(labels.parserFailed);
    const isKnown = (name: string): boolean => isKnownColumn(name) || isPasswordColumn(name);
    const table = await readCsv(Papa, file, { rowLimit, isKnownColumn: isKnown });
    const guess = guessColumns(table.header);
    return {
        table,
        columns: {
            key: guess.sourceKey ?? guess.username ?? -1,
            password: table.header.findIndex(isPasswordColumn)
        }
    };
}
