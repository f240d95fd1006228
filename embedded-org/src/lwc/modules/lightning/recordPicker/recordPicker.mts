import { LightningElement, api } from 'lwc';
import { call } from 'org/http';

interface Match {
    readonly id: string;
    readonly title: string;
    readonly subtitle: string;
}

interface Validatable extends Element {
    checkValidity(): boolean;
    reportValidity(): boolean;
    setCustomValidity(message: string): void;
    focus(): void;
    focusAndOpenDropdownIfNotEmpty(): void;
}

/** Milliseconds without typing before a search is sent. */
const PAUSE = 250;

/** Finds one record by its name. Source: https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-record-picker.html */
export default class RecordPicker extends LightningElement {
    @api label = '';
    @api placeholder = '';
    @api required = false;
    @api disabled = false;
    @api variant = 'standard';
    @api fieldLevelHelp: string | undefined;
    @api messageWhenValueMissing: string | undefined;
    @api objectApiName: string | undefined;
    @api filter: unknown;
    @api displayInfo: unknown;
    @api matchingInfo: unknown;

    items: readonly object[] = [];
    pill: object | undefined;
    text = '';
    busy = false;
    error = '';
    #value: string | undefined;
    #search = 0;
    #timer: ReturnType<typeof setTimeout> | undefined;

    /** Id of the chosen record. */
    @api
    get value(): string | undefined {
        return this.#value;
    }

    set value(id: string | null | undefined) {
        this.choose(id === null || id === '' ? undefined : id);
    }

    get shownPlaceholder(): string {
        return this.placeholder === '' ? 'Search...' : this.placeholder;
    }

    connectedCallback(): void {
        if (this.#value !== undefined && this.pill === undefined) void this.show(this.#value);
    }

    disconnectedCallback(): void {
        clearTimeout(this.#timer);
    }

    @api clearSelection(): void {
        this.choose(undefined);
        this.text = '';
    }

    @api focus(): void {
        this.combobox?.focus();
    }

    @api checkValidity(): boolean {
        return !this.required || this.#value !== undefined;
    }

    @api reportValidity(): boolean {
        return this.combobox?.reportValidity() ?? true;
    }

    @api setCustomValidity(message: string): void {
        this.combobox?.setCustomValidity(message);
    }

    handleFocus(): void {
        if (this.items.length === 0) void this.find();
    }

    handleOpen(): void {
        void this.find();
    }

    handleText(event: CustomEvent<{ text: string }>): void {
        this.text = event.detail.text;
        clearTimeout(this.#timer);
        // The platform waits for a pause in typing as well, so that each letter is not a search.
        this.#timer = setTimeout(() => void this.findAndOpen(), PAUSE);
    }

    handleSelect(event: CustomEvent<{ value: string }>): void {
        event.stopPropagation();
        this.choose(event.detail.value);
        this.text = '';
        this.announce();
    }

    handleRemove(): void {
        this.clearSelection();
        this.announce();
        void this.find();
    }

    get combobox(): Validatable | null {
        return this.template?.querySelector<Validatable>('lightning-grouped-combobox') ?? null;
    }

    choose(id: string | undefined): void {
        this.#value = id;
        if (id === undefined) this.pill = undefined;
        else void this.show(id);
    }

    announce(): void {
        this.dispatchEvent(new CustomEvent('change', { detail: { recordId: this.#value ?? null } }));
    }

    /** Typing opens the list of matches, whichever way the cursor came into the field. */
    async findAndOpen(): Promise<void> {
        await this.find();
        this.combobox?.focusAndOpenDropdownIfNotEmpty();
    }

    async find(): Promise<void> {
        if (this.objectApiName === undefined || this.objectApiName === '') return;
        const search = ++this.#search;
        this.busy = true;
        const matches = await this.lookup({ text: this.text });
        if (search !== this.#search) return;
        this.busy = false;
        this.items = (matches ?? []).map((match) => ({
            type: 'option-card',
            value: match.id,
            text: match.title,
            subText: match.subtitle
        }));
    }

    async show(id: string): Promise<void> {
        if (this.objectApiName === undefined) return;
        const [match] = (await this.lookup({ recordId: id })) ?? [];
        if (this.#value === id) this.pill = { label: match?.title ?? id };
    }

    async lookup(criteria: { readonly text?: string; readonly recordId?: string }): Promise<readonly Match[] | null> {
        const { filter, displayInfo, matchingInfo } = this;
        try {
            this.error = '';
            return await call<Match[]>('POST', `/ui-api/lookups/${encodeURIComponent(this.objectApiName ?? '')}`, {
                ...criteria,
                filter,
                displayInfo,
                matchingInfo
            });
        } catch (error) {
            this.error = error instanceof Error ? error.message : String(error);
            return null;
        }
    }
}
