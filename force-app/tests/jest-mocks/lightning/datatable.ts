/** Stands in for `lightning/datatable`: the stub of sfdx-lwc-jest does not know its documented attribute aria-label. */
import { LightningElement, api } from 'lwc';

export default class Datatable extends LightningElement {
    @api ariaLabel: string | null = null;
    @api columns: unknown;
    @api data: unknown;
    @api draftValues: unknown;
    @api enableInfiniteLoading: unknown;
    @api hideCheckboxColumn: unknown;
    @api isLoading: unknown;
    @api keyField: unknown;
    @api loadMoreOffset: unknown;
    @api maxRowSelection: unknown;
    @api selectedRows: unknown;
}
