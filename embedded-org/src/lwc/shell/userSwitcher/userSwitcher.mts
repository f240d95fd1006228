import { LightningElement, api } from 'lwc';
import { call } from 'org/http';
import { messageOf, type UserSummary } from 'org/shellData';

/** Shows as whom the session acts, and lets it act as another active user. */
export default class UserSwitcher extends LightningElement {
    @api user: UserSummary | undefined;
    isOpen = false;
    users: readonly UserSummary[] = [];
    loaded = false;
    error = '';
    #search = 0;

    get expanded(): string {
        return String(this.isOpen);
    }

    get nobody(): boolean {
        return this.loaded && this.users.length === 0;
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
            await call('POST', '/shell/session', { userId: (event.currentTarget as HTMLElement).dataset.id });
            // Permissions and labels are part of the modules that the page has loaded: only a new page forgets them.
            location.reload();
        } catch (error) {
            this.error = messageOf(error);
        }
    }

    async find(text: string): Promise<void> {
        const search = ++this.#search;
        try {
            const users = await call<UserSummary[]>('GET', `/shell/users?search=${encodeURIComponent(text)}`);
            if (search !== this.#search) return;
            this.users = users;
            this.loaded = true;
            this.error = '';
        } catch (error) {
            this.error = messageOf(error);
        }
    }
}
