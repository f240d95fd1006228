import { LightningElement, api } from 'lwc';
import type { PageReference } from 'lightning/navigation';
import type { App, Tab } from 'org/shellData';

interface Shown {
    /** Module of a component; pages are loaded when somebody opens them, so that none waits for the modules of all. */
    readonly name: string;
    readonly properties: Readonly<Record<string, unknown>>;
}

/** Pages of the shell itself. */
const OWN_PAGES: Readonly<Record<string, string>> = { outbox: 'org/outboxPage', jobs: 'org/jobsPage' };

/** Shows what a page reference names. */
export default class Page extends LightningElement {
    @api reference: PageReference | undefined;
    /** The tab that the reference names, for a tab's page. */
    @api tab: Tab | undefined;
    @api apps: readonly App[] = [];

    get shown(): Shown | null {
        const { type, attributes, state } = this.reference ?? {};
        switch (type) {
            case 'standard__objectPage':
                return listOf(attributes?.objectApiName, state);
            case 'standard__recordPage':
            case 'standard__recordRelationshipPage':
                return show('org/recordPage', {
                    recordId: attributes?.recordId,
                    edit: attributes?.actionName === 'edit'
                });
            case 'standard__component':
                return show(attributes?.componentName?.replace('__', '/') ?? '');
            case 'standard__namedPage':
                return show('org/homePage', { apps: this.apps });
            case 'org__page':
                return show(OWN_PAGES[attributes?.pageName ?? ''] ?? '');
            default:
                return this.ofTab(state);
        }
    }

    ofTab(state: PageReference['state']): Shown | null {
        switch (this.tab?.kind) {
            case 'object':
                return listOf(this.tab.target, state);
            case 'page':
                return show('org/lightningPage', { name: this.tab.target });
            case 'component':
                return show(this.tab.target);
            default:
                return null;
        }
    }
}

function listOf(objectApiName: string | undefined, state: PageReference['state']): Shown | null {
    return objectApiName === undefined ? null : show('org/listPage', { objectApiName, state });
}

function show(name: string, properties: Shown['properties'] = {}): Shown | null {
    return name === '' ? null : { name, properties };
}
