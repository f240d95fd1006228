import { api } from 'lwc';
import LightningModal from 'lightning/modal';

/**
 * What scripts of a page in Lightning Experience call to go elsewhere.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.salesforce1.meta/salesforce1/salesforce1_guide_vf_dev_best_practices_navigation.htm
 */
const SFORCE_ONE = `<script>
(() => {
    const say = (navigateToURL) => parent.postMessage({ navigateToURL }, '*');
    window.sforce = {
        one: {
            navigateToURL: (url) => say(String(url)),
            navigateToSObject: (id) => say('/lightning/r/' + encodeURIComponent(id) + '/view'),
            back: () => say(null)
        }
    };
})();
</script>`;
const STYLES = `<link rel="stylesheet" href="/slds/styles/salesforce-lightning-design-system.min.css">
<style>
.message { margin-bottom: 0.5rem; padding: 0.75rem; border-radius: 0.25rem; color: #fff; background: #706e6b; }
.message.error, .message.fatal { background: #ba0517; }
.message.warning { color: #080707; background: #fe9339; }
.message.confirm { background: #2e844a; }
</style>`;

/**
 * A Visualforce page, in a frame that can reach nothing else of this page: in an org it has a host of its own. Closes with the address that
 * its script goes to.
 */
export default class VisualforceModal extends LightningModal {
    @api html = '';
    #listener: ((event: MessageEvent) => void) | null = null;

    renderedCallback(): void {
        const frame = this.refs?.frame as HTMLIFrameElement | undefined;
        if (frame === undefined || this.#listener !== null) return;
        this.#listener = (event) => {
            if (event.source !== frame.contentWindow) return;
            const url = (event.data as { navigateToURL?: unknown } | null)?.navigateToURL;
            this.close(typeof url === 'string' ? url : undefined);
        };
        window.addEventListener('message', this.#listener);
        frame.srcdoc = `${STYLES}${SFORCE_ONE}${this.html}`;
    }

    disconnectedCallback(): void {
        if (this.#listener !== null) window.removeEventListener('message', this.#listener);
    }
}
