import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { tabUrl } from 'org/pages';
import type { App } from 'org/shellData';

/** All apps and all tabs of the org. Closes with `{ app }` or `{ url }`. */
export default class AppLauncher extends LightningModal {
    @api apps: readonly App[] = [];
    search = '';

    get shownApps(): readonly App[] {
        return this.apps.filter((app) => this.fits(app.label));
    }

    get shownTabs(): object[] {
        const tabs = new Map(this.apps.flatMap((app) => app.tabs).map((tab) => [tab.apiName, tab]));
        return [...tabs.values()]
            .filter((tab) => this.fits(tab.label))
            .sort((a, b) => a.label.localeCompare(b.label))
            .map((tab) => ({ ...tab, url: tabUrl(tab) }));
    }

    get nothing(): boolean {
        return this.shownApps.length === 0 && this.shownTabs.length === 0;
    }

    fits(label: string): boolean {
        return label.toLowerCase().includes(this.search.toLowerCase());
    }

    handleSearch(event: CustomEvent<{ value: string }>): void {
        this.search = event.detail.value;
    }

    handleApp(event: Event): void {
        const name = (event.currentTarget as HTMLElement).dataset.app;
        this.close({ app: this.apps.find((app) => app.apiName === name) });
    }

    handleTab(event: Event): void {
        this.close({ url: (event.currentTarget as HTMLElement).dataset.url });
    }
}
