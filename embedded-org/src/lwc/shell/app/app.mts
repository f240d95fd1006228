import { LightningElement } from 'lwc';
import type { PageReference } from 'lightning/navigation';
import { navigate, watchPage } from 'force/navigation';
import { call } from 'org/http';
import { referenceOf } from 'org/pages';
import { messageOf, type App, type ShellContext, type Tab, type UserSummary } from 'org/shellData';

const CHOSEN_APP = 'embedded-org-app';
const OWN_TITLES: Readonly<Record<string, string>> = { home: 'Home', outbox: 'Mail outbox', jobs: 'Jobs' };

/** The shell: header, tabs and the page that the address names. */
export default class OrgApp extends LightningElement {
    apps: readonly App[] = [];
    app: App | null = null;
    user: UserSummary | null = null;
    page: PageReference | null = null;
    error = '';
    #stops: (() => void)[] = [];

    async connectedCallback(): Promise<void> {
        const onClick = (event: MouseEvent): void => {
            this.followLink(event);
        };
        document.addEventListener('click', onClick);
        this.#stops.push(() => {
            document.removeEventListener('click', onClick);
        });
        try {
            const context = await call<ShellContext>('GET', '/shell/context');
            this.apps = context.apps;
            this.user = context.user;
            this.app = context.apps.find((app) => app.apiName === localStorage.getItem(CHOSEN_APP)) ?? context.apps[0];
        } catch (error) {
            this.error = messageOf(error);
            return;
        }
        this.#stops.push(
            watchPage((page) => {
                this.showPage(page);
            })
        );
    }

    disconnectedCallback(): void {
        for (const stop of this.#stops) stop();
    }

    showPage(page: PageReference): void {
        if (page.type === 'standard__app') {
            const app = this.apps.find((candidate) => candidate.apiName === page.attributes?.appTarget);
            if (app !== undefined) {
                this.chooseApp(app);
                return;
            }
        }
        this.page = page;
        document.title = `${this.title} | Embedded Org`;
    }

    handleAppChoice(event: CustomEvent<{ app: App }>): void {
        this.chooseApp(event.detail.app);
    }

    chooseApp(app: App): void {
        this.app = app;
        localStorage.setItem(CHOSEN_APP, app.apiName);
        const [first] = app.tabs;
        navigate(
            first === undefined
                ? { type: 'standard__namedPage', attributes: { pageName: 'home' } }
                : { type: 'standard__navItemPage', attributes: { apiName: first.apiName } }
        );
    }

    skipToMain(event: Event): void {
        event.preventDefault();
        (this.refs?.main as HTMLElement | undefined)?.focus();
    }

    /** Plain links to pages of the shell change the page without loading it anew. */
    followLink(event: MouseEvent): void {
        if (
            event.defaultPrevented ||
            event.button !== 0 ||
            event.ctrlKey ||
            event.metaKey ||
            event.shiftKey ||
            event.altKey
        )
            return;
        const link = event
            .composedPath()
            .find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
        if (link === undefined || link.target === '_blank' || link.origin !== location.origin) return;
        const page = referenceOf(new URL(link.href));
        if (page === null) return;
        event.preventDefault();
        navigate(page);
    }

    get tab(): Tab | undefined {
        if (this.page?.type !== 'standard__navItemPage') return undefined;
        const name = this.page.attributes?.apiName;
        return this.apps.flatMap((app) => app.tabs).find((tab) => tab.apiName === name);
    }

    /** The tab to mark: the page's own, or the one of the object it shows. */
    get currentTab(): string {
        const object = this.page?.attributes?.objectApiName;
        return (
            this.tab?.apiName ??
            this.app?.tabs.find((tab) => tab.kind === 'object' && tab.target === object)?.apiName ??
            ''
        );
    }

    get title(): string {
        const attributes = this.page?.attributes ?? {};
        const ofTab =
            this.tab?.label ??
            this.apps.flatMap((app) => app.tabs).find((tab) => tab.target === attributes.objectApiName)?.label;
        return ofTab ?? attributes.objectApiName ?? OWN_TITLES[attributes.pageName ?? ''] ?? 'Page';
    }

    /** The page alone in a list, so that another page gets components of its own. Another state, such as another list view, is the same page. */
    get pages(): object[] | null {
        return this.page === null
            ? null
            : [{ key: JSON.stringify([this.page.type, this.page.attributes]), reference: this.page }];
    }
}
