import { LightningElement, api } from 'lwc';
import { loadScript } from 'lightning/platformResourceLoader';
import PAPAPARSE from '@salesforce/resourceUrl/papaparse';
import { guessColumns, isKnownColumn, missingFields, remember, rowsOf } from 'c/columnGuess';
import { reduceErrors } from 'c/consoleErrors';
import { readCsv } from 'c/csvReader';
import { fill } from 'c/labelText';
import { operationOf } from 'c/runOperations';
import { downloadTemplate } from 'c/rowDownload';
import { ownColumnsIn, withOwnValues } from './columns';
import { labels } from './labels';
import { previewColumns, previewRows } from './preview';
import type { ColumnMapping } from 'c/columnGuess';
import type { CsvSource as Source } from 'c/consoleTypes';
import type { CsvTable, PapaParser } from 'c/csvReader';

/** Rows from a CSV file, read in this browser. Emits `sourcechange` with the source, or null while there is none. */
export default class CsvSource extends LightningElement {
    /** Most rows of one run. */
    @api rowLimit = 0;
    /** The operation says which columns it takes beside those of every row. */
    @api operation: string | null = null;

    readonly labels = labels;
    fileName = '';
    isReading = false;
    errors: readonly string[] = [];
    mapping: ColumnMapping = {};
    private table: CsvTable | null = null;
    private readings = 0;

    get fileHelp(): string {
        return fill(labels.fileHelp, this.rowLimit);
    }

    get hasTable(): boolean {
        return this.table !== null;
    }

    get header(): readonly string[] {
        return this.table?.header ?? [];
    }

    get firstRow(): readonly string[] {
        return this.table?.rows[0] ?? [];
    }

    get readLine(): string {
        return this.table ? fill(labels.read, this.fileName, this.table.rows.length, this.table.header.length) : '';
    }

    get mappingErrors(): string[] {
        if (!this.table) return [];
        if (Object.keys(this.mapping).length === 0) return [fill(labels.unknown, this.header.join(', '))];
        const missing = missingFields(this.mapping);
        return missing.length > 0 ? [fill(labels.missing, missing.join(', '))] : [];
    }

    get ignoredLine(): string {
        const used = new Set([...Object.values(this.mapping), ...Object.values(this.ownColumns)]);
        const ignored = this.header.filter((_, index) => !used.has(index));
        return ignored.length > 0 ? fill(labels.ignored, ignored.join(', ')) : '';
    }

    get usedLine(): string {
        const used = Object.values(this.ownColumns).map((index) => this.header[index]);
        return used.length > 0 ? fill(labels.used, used.join(', ')) : '';
    }

    get previewColumns(): unknown[] {
        return previewColumns(this.header);
    }

    get previewRows(): unknown[] {
        return previewRows(this.table?.rows ?? []);
    }

    handleTemplate(): void {
        downloadTemplate();
    }

    handleFile(event: CustomEvent<{ files: FileList | File[] }>): void {
        const [file] = Array.from(event.detail.files);
        if (file instanceof File) void this.read(file);
    }

    handleMapping(event: CustomEvent<ColumnMapping>): void {
        this.mapping = event.detail;
        remember(this.header, this.mapping);
        this.announce();
    }

    /** A second file that is chosen while the first is read takes its place. */
    private async read(file: File): Promise<void> {
        this.readings += 1;
        const reading = this.readings;
        this.isReading = true;
        this.table = null;
        this.errors = [];
        this.fileName = file.name;
        this.announce();
        try {
            const parser = await this.loadParser();
            const table = await readCsv(parser, file, { rowLimit: this.rowLimit, isKnownColumn });
            if (reading !== this.readings) return;
            this.table = table;
            this.mapping = guessColumns(table.header);
        } catch (error: unknown) {
            if (reading === this.readings) this.errors = reduceErrors(error);
        }
        if (reading !== this.readings) return;
        this.isReading = false;
        this.announce();
    }

    private async loadParser(): Promise<PapaParser> {
        await loadScript(this, PAPAPARSE);
        const { Papa } = window as Window & { Papa?: PapaParser };
        if (!Papa) throw new Error(labels.parserFailed);
        return Papa;
    }

    /** Index by the operation's name of a column, where the file has it. */
    private get ownColumns(): Readonly<Record<string, number>> {
        return ownColumnsIn(this.header, this.mapping, operationOf(this.operation).columns);
    }

    private announce(): void {
        this.dispatchEvent(new CustomEvent<Source | null>('sourcechange', { detail: this.source }));
    }

    private get source(): Source | null {
        const { table, mapping } = this;
        if (!table || this.mappingErrors.length > 0) return null;
        return {
            kind: 'Csv',
            name: this.fileName,
            count: table.rows.length,
            slice: (start, end) =>
                withOwnValues(rowsOf(table.rows, mapping, start, end), table.rows, this.ownColumns, start),
            hasUsernames: mapping.username !== undefined,
            hasEmails: mapping.email !== undefined
        };
    }
}
