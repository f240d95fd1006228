import { LightningElement } from 'lwc';
import { listen } from 'org/events';
import { call } from 'org/http';
import { messageOf } from 'org/shellData';

interface Mail {
    readonly id: string;
    readonly createdDate: string;
    readonly to: readonly string[];
    readonly recipient: string | null;
    readonly subject: string;
    readonly body: string;
    readonly kind: string;
}

interface Outbox {
    readonly total: number;
    readonly mails: readonly Mail[];
    readonly siteDomain: string;
}

/** A piece of a mail's text; one with an address is a link to a site of this org. */
interface Piece {
    readonly key: number;
    readonly text: string;
    readonly address: string | null;
}

/** Mails that the org would have sent, newest first. */
export default class OutboxPage extends LightningElement {
    readonly columns = [
        {
            label: 'Sent',
            fieldName: 'createdDate',
            type: 'date',
            initialWidth: 160,
            hideDefaultActions: true,
            typeAttributes: { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }
        },
        { label: 'For', fieldName: 'recipient', initialWidth: 130, hideDefaultActions: true },
        { label: 'To', fieldName: 'recipients', hideDefaultActions: true },
        {
            label: 'Subject',
            type: 'button',
            hideDefaultActions: true,
            typeAttributes: { label: { fieldName: 'subject' }, variant: 'base', name: 'open' }
        },
        { label: 'Sent by', fieldName: 'kind', initialWidth: 130, hideDefaultActions: true }
    ];
    mails: readonly Mail[] = [];
    total = 0;
    siteDomain = '';
    openId = '';
    loaded = false;
    error = '';
    #stop: (() => void) | null = null;

    connectedCallback(): void {
        void this.load();
        this.#stop = listen('jobs', () => void this.load());
    }

    disconnectedCallback(): void {
        this.#stop?.();
    }

    get rows(): object[] {
        return this.mails.map((mail) => ({ ...mail, recipients: mail.to.join(', ') }));
    }

    get counted(): string {
        const total = this.total.toLocaleString();
        const shown = this.mails.length;
        return shown < this.total
            ? `The newest ${String(shown)} of ${total} mails.`
            : `${total} ${this.total === 1 ? 'mail' : 'mails'}.`;
    }

    get hasMails(): boolean {
        return this.mails.length > 0;
    }

    get open(): object | null {
        const mail = this.mails.find((candidate) => candidate.id === this.openId);
        return mail === undefined
            ? null
            : { ...mail, to: mail.to.join(', '), pieces: piecesOf(mail.body, this.siteDomain) };
    }

    handleOpen(event: CustomEvent<{ row: { id: string } }>): void {
        this.openId = event.detail.row.id;
    }

    async load(): Promise<void> {
        try {
            const { total, mails, siteDomain } = await call<Outbox>('GET', '/shell/outbox');
            this.siteDomain = siteDomain;
            this.total = total;
            this.mails = mails;
            this.error = '';
        } catch (error) {
            this.error = messageOf(error);
        }
        this.loaded = true;
    }
}

/** Links to the org's sites lead to where this server shows them; a browser keeps visitors there apart from users of the org. */
function piecesOf(body: string, siteDomain: string): Piece[] {
    const address = new RegExp(`(https://${siteDomain.replaceAll('.', '\\.')}/[^\\s<>"]+)`);
    return body.split(address).map((text, key) => ({
        key,
        text,
        address:
            key % 2 === 0
                ? null
                : `http://sites.localhost:${location.port}${new URL(text).pathname}${new URL(text).search}`
    }));
}
