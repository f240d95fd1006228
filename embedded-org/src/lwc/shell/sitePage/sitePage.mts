import { LightningElement } from 'lwc';
import { call } from 'org/http';
import { messageOf } from 'org/shellData';

interface SiteContext {
    readonly site: string;
    /** Name of the member as whom one is there; null for the guest. */
    readonly member: string | null;
    /** `c/name`, or null with a problem. */
    readonly component: string | null;
    readonly problem: string;
}

/** A page of a site: one component of the project below a bar that says as whom one is there. */
export default class SitePage extends LightningElement {
    context: SiteContext | null = null;
    error = '';

    async connectedCallback(): Promise<void> {
        const [, site, , page] = location.pathname.split('/');
        try {
            this.context = await call<SiteContext>('GET', `/${site}/context/${page}`);
            document.title = this.context.site;
        } catch (error) {
            this.error = messageOf(error);
        }
    }
}
