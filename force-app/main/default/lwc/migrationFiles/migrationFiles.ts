import { LightningElement } from 'lwc';
import getFile from '@salesforce/apex/LicenseMovesController.getFile';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { downloadPages } from 'c/pagedFile';
import { labels } from './labels';
import type { Choice } from 'c/consoleTypes';

const FILES: readonly string[] = ['users.csv', 'permissionsets.csv', 'permissionsetassignment.csv', 'profiles.csv'];

/** The four files of Salesforce's own procedure (features F39-F43): one click each, for any mix of user types, with their queries. */
export default class MigrationFiles extends LightningElement {
    readonly labels = labels;
    readonly files = FILES;
    readonly types: readonly Choice[] = [
        { value: 'PowerPartner', label: labels.typePowerPartner },
        { value: 'PowerCustomerSuccess', label: labels.typePowerCustomerSuccess },
        { value: 'CspLitePortal', label: labels.typeCspLitePortal }
    ];
    chosenTypes: readonly string[] = this.types.map(({ value }) => value);
    isWorking = false;
    errors: readonly string[] = [];
    note = '';
    query = '';
    queryLabel = '';

    handleTypes(event: CustomEvent<{ value: readonly string[] }>): void {
        this.chosenTypes = event.detail.value;
    }

    get cannotDownload(): boolean {
        return this.isWorking || this.chosenTypes.length === 0;
    }

    async handleFile(event: Event): Promise<void> {
        const fileName = (event.target as HTMLElement).dataset.file ?? '';
        this.isWorking = true;
        this.errors = [];
        this.note = '';
        try {
            const rows = await this.download(fileName);
            this.note = fill(labels.downloaded, fileName, rows);
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isWorking = false;
    }

    async handleCopy(): Promise<void> {
        try {
            await navigator.clipboard.writeText(this.query);
            this.note = labels.copied;
        } catch {
            // Refused by the browser's rights: the text is on the page.
            this.note = labels.notCopied;
        }
    }

    /** Reads all pages and offers the file. @returns the number of rows */
    private download(fileName: string): Promise<number> {
        const selection = { userTypes: [...this.chosenTypes] };
        return downloadPages(
            fileName,
            (afterId) => getFile({ fileName, selection, afterId }),
            ({ query }) => {
                this.query = query ?? '';
                this.queryLabel = fill(labels.query, fileName);
            }
        );
    }
}
