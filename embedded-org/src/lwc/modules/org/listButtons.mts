/** Buttons above the lists of an object. */
import { call } from 'org/http';

export interface ListButton {
    readonly apiName: string;
    readonly label: string;
    readonly needsSelection: boolean;
    /** Address with `{!GETRECORDIDS(...)}` where the chosen Ids go; null for a page. */
    readonly url: string | null;
    /** Visualforce page that gets the chosen records; null for an address. */
    readonly page: string | null;
}

interface OpenedPage {
    readonly url: string | null;
    readonly html: string | null;
}

/**
 * Where a button leads. A Visualforce page opens on the server.
 * @param ids of the chosen records
 * @param show shows a page whose action does not lead elsewhere; resolves with the address that its script goes to
 * @returns null when nobody goes anywhere
 */
export async function addressOf(
    button: ListButton,
    objectApiName: string,
    ids: readonly string[],
    show: (label: string, html: string) => Promise<string | undefined>
): Promise<string | null> {
    if (button.page === null) return (button.url ?? '').replace(/\{!GETRECORDIDS\([^)]*\)\}/gi, ids.join(','));
    const path = `/shell/objects/${encodeURIComponent(objectApiName)}/visualforce/${encodeURIComponent(button.page)}`;
    const { url, html } = await call<OpenedPage>('POST', path, { ids });
    return url ?? (await show(button.label, html ?? '')) ?? null;
}
