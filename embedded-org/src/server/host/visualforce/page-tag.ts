/** What the opening tag of a Visualforce page that works on records says about its controllers. */
export interface PageTag {
    readonly standardController: string | null;
    /** Whether the page works on a set of records. */
    readonly isForSet: boolean;
    /** Class names; of a method that several have, the first one's counts. */
    readonly extensions: readonly string[];
    /** Name of the method that runs before the page is shown. */
    readonly action: string | null;
}

/**
 * Reads the tag `<apex:page ...>`. Null when the text has none.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.pages.meta/pages/pages_compref_page.htm
 */
export function readPageTag(markup: string): PageTag | null {
    const tag = /<apex:page\b((?:[^>"']|"[^"]*"|'[^']*')*)>/i.exec(markup.replace(/<!--[\s\S]*?-->/g, ''));
    if (tag === null) return null;
    const attributes = new Map(
        [...tag[1].matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
            name.toLowerCase(),
            ((double as string | undefined) ?? single).trim()
        ])
    );
    const value = (name: string): string | null => attributes.get(name) ?? null;
    return {
        standardController: value('standardcontroller'),
        isForSet: attributes.has('recordsetvar'),
        extensions: (value('extensions') ?? '').split(',').flatMap((name) => name.trim() || []),
        action: /^\{!\s*(\w+)\s*(?:\(\s*\))?\s*\}$/.exec(value('action') ?? '')?.[1] ?? null
    };
}
