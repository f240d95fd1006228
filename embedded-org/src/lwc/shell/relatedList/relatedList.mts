import { LightningElement, api } from 'lwc';
import { call } from 'org/http';
import { datatableColumns, messageOf, type Row, type Table } from 'org/shellData';

/** Children of a record through one of their reference fields. */
export default class RelatedList extends LightningElement {
    @api recordId = '';
    @api label = '';
    @api icon = 'standard:record';
    @api childObject = '';
    @api field = '';
    rows: readonly Row[] = [];
    columns: object[] = [];
    loaded = false;
    error = '';

    async connectedCallback(): Promise<void> {
        try {
            const path = [this.recordId, 'related', this.childObject, this.field].map(encodeURIComponent).join('/');
            const table = await call<Table>('GET', `/shell/records/${path}`);
            this.columns = datatableColumns(table.columns.map((column) => ({ ...column, sortable: false })));
            this.rows = table.rows;
        } catch (error) {
            this.error = messageOf(error);
        }
        this.loaded = true;
    }

    get heading(): string {
        return this.loaded ? `${this.label} (${this.rows.length})` : this.label;
    }

    get hasRows(): boolean {
        return this.rows.length > 0;
    }

    get emptyText(): string {
        return this.loaded ? `No ${this.label.toLowerCase()} here that you can see.` : 'Loading ...';
    }
}
