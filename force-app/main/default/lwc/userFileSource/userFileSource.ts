import { LightningElement, api } from 'lwc';
import { loadScript } from 'lightning/platformResourceLoader';
import PAPAPARSE from '@salesforce/resourceUrl/papaparse';
import { reduceErrors } from 'c/consoleErrors';
import { readCsv } from 'c/csvReader';
import { fill } from 'c/labelText';
import { operationOf } from 'c/runOperations';
import { findColumns, isUserColumn, userRows } from './columns';
import { labels } from './labels';
import type { CsvSource } from 'c/consoleTypes';
import type { CsvTable, PapaParser } from 'c/csvReader';
import type { OperationColumn } from 'c/runOperations';
import type { UserColumns } from './columns';

/** External users named by a file (wanted feature W17). Emits `sourcechange` with the source, or null while there is none. */
export default class UserFileSource extends LightningElement {
    /** Most rows of one run. */
    @api rowLimit = 0;
    /** The operation says which columns it takes beside the user. */
    @api operation: string | null = null;

    readonly labels = labels;
    isReading = false;
    errors: readonly string[] = [];
    private fileName = '';
    private table: CsvTable | null = null;
    private columns: UserColumns = { user: -1, values: {} };
    private readings = 0;

    get fileHelp(): string {
        const own = this.ownColumns.map(({ headings }) => headings[0]).join(', ');
        const help = fill(labels.fileHelp, this.rowLimit);
        return own === '' ? help : `${help} ${fill(labels.fileHelpColumns, own)}`;
    }

    get readLine(): string {
        const { table } = this;
        return table ? fill(labels.read, this.fileName, table.rows.length, table.header[this.columns.user] ?? '') : '';
    }

    get usedLine(): string {
        const used = Object.values(this.columns.values).map((index) => this.table?.header[index] ?? '');
        return used.length > 0 ? fill(labels.used, used.join(', ')) : '';
    }

    get ignoredLine(): string {
        const used = new Set([this.columns.user, ...Object.values(this.columns.values)]);
        const ignored = (this.table?.header ?? []).filter((_, index) => !used.has(index));
        return ignored.length > 0 ? fill(labels.ignored, ignored.join(', ')) : '';
    }

    handleFile(event: CustomEvent<{ files: FileList | File[] }>): void {
        const [file] = Array.from(event.detail.files);
        if (file instanceof File) void this.read(file);
    }

    /** A second file that is chosen while the first is read takes its place. */
    private async read(file: File): Promise<void> {
        this.readings += 1;
        const reading = this.readings;
        this.isReading = true;
        this.table = null;
        this.errors = [];
        this.columns = { user: -1, values: {} };
        this.fileName = file.name;
        this.announce();
        try {
            const table = await this.parse(file);
            if (reading !== this.readings) return;
            this.columns = findColumns(table.header, this.ownColumns);
            if (this.columns.user < 0) throw new Error(fill(labels.noUserColumn, table.header.join(', ')));
            this.table = table;
        } catch (error: unknown) {
            if (reading !== this.readings) return;
            this.errors = reduceErrors(error);
        }
        this.isReading = false;
        this.announce();
    }

    private async parse(file: File): Promise<CsvTable> {
        await loadScript(this, PAPAPARSE);
        const { Papa } = window as Window & { Papa?: PapaParser };
        if (!Papa) throw new Error(labels.parserFailed);
        const isKnownColumn = (name: string): boolean => isUserColumn(name, this.ownColumns);
        return readCsv(Papa, file, { rowLimit: this.rowLimit, isKnownColumn });
    }

    private get ownColumns(): readonly OperationColumn[] {
        return operationOf(this.operation).columns;
    }

    private announce(): void {
        this.dispatchEvent(new CustomEvent<CsvSource | null>('sourcechange', { detail: this.source }));
    }

    private get source(): CsvSource | null {
        const { table, columns } = this;
        return table
            ? {
                  kind: 'Csv',
                  name: this.fileName,
                  count: table.rows.length,
                  slice: (start, end) => userRows(table.rows, columns, start, end),
                  hasUsernames: true,
                  hasEmails: false
              }
            : null;
    }
}
