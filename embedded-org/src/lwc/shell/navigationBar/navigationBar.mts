import { LightningElement, api } from 'lwc';
import AppLauncher from 'org/appLauncher';
import { navigate } from 'force/navigation';
import { tabUrl } from 'org/pages';
import type { App } from 'org/shellData';

/** App launcher, the app's name and its tabs. */
export default class NavigationBar extends LightningElement {
    @api apps: readonly App[] = [];
    @api app: App | undefined;
    /** API name of the tab on which the page stands. */
    @api current = '';

    get items(): object[] {
        return (this.app?.tabs ?? []).map((tab) => {
            const active = tab.apiName === this.current;
            return {
                apiName: tab.apiName,
                label: tab.label,
                url: tabUrl(tab),
                window: tab.kind === 'web' ? '_blank' : '_self',
                current: active ? 'page' : null,
                className: `slds-context-bar__item${active ? ' slds-is-active' : ''}`
            };
        });
    }

    async openLauncher(): Promise<void> {
        const choice = await AppLauncher.open<{ app?: App; url?: string }>({
            label: 'App Launcher',
            size: 'medium',
            apps: this.apps
        });
        if (choice?.app !== undefined)
            this.dispatchEvent(new CustomEvent('appchoice', { detail: { app: choice.app } }));
        if (choice?.url !== undefined) navigate({ type: 'standard__webPage', attributes: { url: choice.url } });
    }
}
