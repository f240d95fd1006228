import { LightningElement, api } from 'lwc';
import { navigate } from 'force/navigation';
import { call } from 'org/http';
import { addressOf } from 'org/listButtons';
import { referenceOf } from 'org/pages';
import RecordFormModal from 'org/recordFormModal';
import { datatableColumns, messageOf, type Column, type ObjectHome, type Row, type Table } from 'org/shellData';
import VisualforceModal from 'org/visualforceModal';

type State = Readonly<Record<string, string | undefined>>;

const PAGE_SIZE = 50;
const PAUSE = 300;

const showPage = (label: string, html: string): Promise<string | undefined> =>
    VisualforceModal.open<string>({ label, size: 'medium', html });

/** An object's home: its list views, one at a time, page by page. */
export default class ListPage extends LightningElement {
    @api objectApiName = '';
    home: ObjectHome | null = null;
    rows: readonly Row[] = [];
    columns: object[] = [];
    selected: readonly string[] = [];
    hasMore = false;
    busy = true;
    error = '';
    sortedBy: string | undefined;
    sortedDirection: 'asc' | 'desc' = 'asc';
    #described: readonly Column[] = [];
    #state: State = {};
    #search = '';
    #request = 0;
    #timer: ReturnType<typeof setTimeout> | undefined;

    /** State of the address: `filterName` is the list view. */
    @api
    get state(): State {
        return this.#state;
    }

    set state(state: State | undefined) {
        const before = this.#state.filterName;
        this.#state = state ?? {};
        if (this.home !== null && before !== this.#state.filterName) void this.load(0);
    }

    async connectedCallback(): Promise<void> {
        try {
            this.home = await call<ObjectHome>('GET', `/shell/objects/${encodeURIComponent(this.objectApiName)}`);
        } catch (error) {
            this.error = messageOf(error);
            this.busy = false;
            return;
        }
        await this.load(0);
    }

    disconnectedCallback(): void {
        clearTimeout(this.#timer);
        this.#request++;
    }

    get objectLabel(): string {
        return this.home?.labelPlural ?? '';
    }

    get view(): { readonly apiName: string; readonly label: string } | undefined {
        const wanted = this.#state.filterName?.toLowerCase();
        return this.home?.listViews.find((view) => view.apiName.toLowerCase() === wanted) ?? this.home?.listViews[0];
    }

    get viewLabel(): string {
        return this.view?.label ?? '';
    }

    get views(): object[] {
        return (this.home?.listViews ?? []).map((view) => ({ ...view, checked: view.apiName === this.view?.apiName }));
    }

    get canCreate(): boolean {
        return this.home?.createable ?? false;
    }

    get buttons(): object[] {
        return (this.home?.buttons ?? []).map((button) => ({
            ...button,
            disabled: button.needsSelection && this.selected.length === 0
        }));
    }

    get hideSelection(): boolean {
        return (this.home?.buttons.length ?? 0) === 0;
    }

    get hasRows(): boolean {
        return this.rows.length > 0;
    }

    get isEmpty(): boolean {
        return !this.busy && this.error === '' && this.rows.length === 0;
    }

    get summary(): string {
        if (this.busy && this.rows.length === 0) return 'Loading ...';
        const count = `${this.rows.length}${this.hasMore ? '+' : ''} item${this.rows.length === 1 ? '' : 's'}`;
        const column = this.#described.find(
            (candidate) => this.sortedBy === (candidate.linked ? `${candidate.key}Url` : candidate.key)
        );
        return [
            count,
            `Sorted by ${column?.label ?? 'name'}`,
            ...(this.selected.length > 0 ? [`${this.selected.length} selected`] : [])
        ].join(' \u2022 ');
    }

    handleView(event: CustomEvent<{ value: string }>): void {
        navigate({
            type: 'standard__objectPage',
            attributes: { objectApiName: this.objectApiName, actionName: 'list' },
            state: { filterName: event.detail.value }
        });
    }

    handleSearch(event: CustomEvent<{ value: string }>): void {
        this.#search = event.detail.value.trim();
        clearTimeout(this.#timer);
        // Waits for a pause in typing, so that each letter is not a query.
        this.#timer = setTimeout(() => void this.load(0), PAUSE);
    }

    handleSort(event: CustomEvent<{ fieldName: string; sortDirection: 'asc' | 'desc' }>): void {
        this.sortedBy = event.detail.fieldName;
        this.sortedDirection = event.detail.sortDirection;
        void this.load(0);
    }

    handleSelection(event: CustomEvent<{ selectedRows: readonly Row[] }>): void {
        this.selected = event.detail.selectedRows.map((row) => row.id);
    }

    handleMore(): void {
        void this.load(this.rows.length);
    }

    async handleButton(event: Event): Promise<void> {
        const name = (event.currentTarget as HTMLElement).dataset.name;
        const button = this.home?.buttons.find((candidate) => candidate.apiName === name);
        if (button === undefined || this.busy) return;
        this.busy = true;
        this.error = '';
        try {
            const url = await addressOf(button, this.objectApiName, this.selected, showPage);
            if (url !== null)
                navigate(
                    referenceOf(new URL(url, location.href)) ?? { type: 'standard__webPage', attributes: { url } }
                );
        } catch (error) {
            this.error = messageOf(error);
        }
        this.busy = false;
    }

    async handleNew(): Promise<void> {
        const id = await RecordFormModal.open<string>({
            label: `New ${this.home?.label ?? ''}`,
            size: 'medium',
            objectApiName: this.objectApiName
        });
        if (id !== undefined)
            navigate({
                type: 'standard__recordPage',
                attributes: { objectApiName: this.objectApiName, recordId: id, actionName: 'view' }
            });
    }

    /** Loads a page of rows: the first, or the one after `offset` rows. */
    async load(offset: number): Promise<void> {
        const view = this.view;
        if (view === undefined) return;
        const request = ++this.#request;
        this.busy = true;
        const sort = this.#described.find(
            (column) => this.sortedBy === (column.linked ? `${column.key}Url` : column.key)
        );
        const query = new URLSearchParams({
            offset: String(offset),
            limit: String(PAGE_SIZE),
            search: this.#search,
            direction: this.sortedDirection
        });
        if (sort !== undefined) query.set('sortBy', sort.path);
        try {
            const page = await call<Table>(
                'GET',
                `/shell/objects/${encodeURIComponent(this.objectApiName)}/lists/${encodeURIComponent(view.apiName)}?${query.toString()}`
            );
            if (request !== this.#request) return;
            this.#described = page.columns;
            if (offset === 0) this.columns = datatableColumns(page.columns);
            this.rows = offset === 0 ? page.rows : [...this.rows, ...page.rows];
            this.hasMore = page.hasMore ?? false;
            this.error = '';
        } catch (error) {
            if (request !== this.#request) return;
            this.error = messageOf(error);
            if (offset === 0) this.rows = [];
        }
        this.busy = false;
    }
}
