import { LightningElement, api } from 'lwc';
import { call } from 'org/http';
import { messageOf } from 'org/shellData';

interface Visitor {
    readonly id: string;
    readonly name: string;
    readonly username: string;
}

/** Name of the site, and as whom one is there; lets one sign in as a member, or be a guest again. */
export default class SiteBar extends LightningElement {
    @api site = '';
    /** Name of the member as whom one is there; null for the guest. */
    @api member: string | null = null;
    isOpen = false;
    visitors: readonly Visitor[] = [];
    error = '';
    #search = 0;

    get expanded(): string {
        return String(this.isOpen);
    }

    get who(): string {
        return this.member ?? 'Not signed in';
    }

    toggle(): void {
        this.isOpen = !this.isOpen;
        if (this.isOpen) void this.find('');
    }

    handleKey(event: KeyboardEvent): void {
        if (event.key !== 'Escape') return;
        this.isOpen = false;
        this.template?.querySelector<HTMLElement>('.who')?.focus();
    }

    handleSearch(event: CustomEvent<{ value: string }>): void {
        void this.find(event.detail.value);
    }

    async choose(event: Event): Promise<void> {
        try {
            await call('POST', `/${path()}/session`, { userId: (event.currentTarget as HTMLElement).dataset.id });
            // Modules that the page has loaded know the former user: only a new page forgets them.
            location.reload();
        } catch (error) {
            this.error = messageOf(error);
        }
    }

    async find(text: string): Promise<void> {
        const search = ++this.#search;
        try {
            const visitors = await call<Visitor[]>('GET', `/${path()}/visitors?search=${encodeURIComponent(text)}`);
            if (search !== this.#search) return;
            this.visitors = visitors;
            this.error = '';
        } catch (error) {
            this.error = messageOf(error);
        }
    }
}

/** First part of the address: the site's own. */
function path(): string {
    return location.pathname.split('/')[1];
}
