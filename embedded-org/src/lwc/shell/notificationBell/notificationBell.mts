import { LightningElement } from 'lwc';
import type { PageReference } from 'lightning/navigation';
import { listen } from 'org/events';
import { call } from 'org/http';
import { urlOf } from 'org/pages';
import { messageOf } from 'org/shellData';

interface Notification {
    readonly id: string;
    readonly createdDate: string;
    readonly title: string;
    readonly body: string;
    readonly targetId: string | null;
    readonly targetPageRef: string | null;
    readonly isRead: boolean;
}

/** The bell: how many custom notifications are new, and the latest of them, each a link to its target. */
export default class NotificationBell extends LightningElement {
    notifications: readonly Notification[] = [];
    isOpen = false;
    error = '';
    #stop: (() => void) | null = null;

    connectedCallback(): void {
        void this.load();
        this.#stop = listen('notifications', () => void this.load());
    }

    disconnectedCallback(): void {
        this.#stop?.();
    }

    get expanded(): string {
        return String(this.isOpen);
    }

    get count(): number {
        return this.notifications.filter((notification) => !notification.isRead).length;
    }

    get isNew(): boolean {
        return this.count > 0;
    }

    get label(): string {
        return `Notifications: ${String(this.count)} new`;
    }

    get isEmpty(): boolean {
        return this.notifications.length === 0;
    }

    get entries(): object[] {
        return this.notifications.map((notification) => ({
            ...notification,
            url: targetUrl(notification),
            className: notification.isRead ? 'entry' : 'entry new'
        }));
    }

    async toggle(): Promise<void> {
        this.isOpen = !this.isOpen;
        if (this.isOpen) await this.load();
        else await this.read();
    }

    handleKey(event: KeyboardEvent): void {
        if (event.key !== 'Escape' || !this.isOpen) return;
        void this.toggle();
        this.template?.querySelector<HTMLElement>('.bell')?.focus();
    }

    handleEntry(): void {
        if (this.isOpen) void this.toggle();
    }

    async load(): Promise<void> {
        try {
            this.notifications = await call<Notification[]>('GET', '/shell/notifications');
            this.error = '';
        } catch (error) {
            this.error = messageOf(error);
        }
    }

    /** What the open panel showed is no longer new. */
    async read(): Promise<void> {
        if (!this.isNew) return;
        try {
            await call('POST', '/shell/notifications/read', {});
            this.notifications = this.notifications.map((notification) => ({ ...notification, isRead: true }));
        } catch (error) {
            this.error = messageOf(error);
        }
    }
}

/** Where the notification leads: its record, or its page. A dummy target (000...) leads nowhere. */
function targetUrl({ targetId, targetPageRef }: Notification): string | null {
    if (targetId !== null && !/^0+(AAA)?$/.test(targetId)) return `/lightning/r/${targetId}/view`;
    if (targetPageRef === null) return null;
    try {
        return urlOf(JSON.parse(targetPageRef) as PageReference);
    } catch {
        // No page of this org: the notification is read, and leads nowhere.
        return null;
    }
}
