import { LightningElement, api } from 'lwc';
import { tabUrl } from 'org/pages';
import type { App } from 'org/shellData';

/** First page: every app with its tabs. */
export default class HomePage extends LightningElement {
    @api apps: readonly App[] = [];

    get shown(): object[] {
        return this.apps.map((app) => ({ ...app, links: app.tabs.map((tab) => ({ ...tab, url: tabUrl(tab) })) }));
    }
}
