import { LightningElement, api } from 'lwc';
import type { PageReference } from 'lightning/navigation';
import type { App, Tab } from 'org/shellData';

/** Shows what a page reference names. */
export default class Page extends LightningElement {
    @api reference: PageReference | undefined;
    /** The tab that the reference names, for a tab's page. */
    @api tab: Tab | undefined;
    @api apps: readonly App[] = [];

    get state(): PageReference['state'] {
        return this.reference?.state;
    }

    get objectApiName(): string | undefined {
        if (this.reference?.type === 'standard__objectPage') return this.reference.attributes?.objectApiName;
        return this.tab?.kind === 'object' ? this.tab.target : undefined;
    }

    get recordId(): string | undefined {
        const { type, attributes } = this.reference ?? {};
        return type === 'standard__recordPage' || type === 'standard__recordRelationshipPage'
            ? attributes?.recordId
            : undefined;
    }

    get isEdit(): boolean {
        return this.reference?.attributes?.actionName === 'edit';
    }

    get component(): string | undefined {
        if (this.reference?.type === 'standard__component')
            return this.reference.attributes?.componentName?.replace('__', '/');
        return this.tab?.kind === 'component' ? this.tab.target : undefined;
    }

    get lightningPage(): string | undefined {
        return this.tab?.kind === 'page' ? this.tab.target : undefined;
    }

    get isOutbox(): boolean {
        return this.isOwn('outbox');
    }

    get isJobs(): boolean {
        return this.isOwn('jobs');
    }

    get isHome(): boolean {
        return this.reference?.type === 'standard__namedPage';
    }

    isOwn(name: string): boolean {
        return this.reference?.type === 'org__page' && this.reference.attributes?.pageName === name;
    }
}
