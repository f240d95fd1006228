/** Third-party scripts and styles from static resources. Source: https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-platform-resource-loader.html */

const loading = new Map<string, Promise<void>>();

export function loadScript(_component: object, url: string): Promise<void> {
    return once(url, () => Object.assign(document.createElement('script'), { src: url, async: false }));
}

export function loadStyle(_component: object, url: string): Promise<void> {
    return once(url, () => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }));
}

function once(url: string, create: () => HTMLElement): Promise<void> {
    const known = loading.get(url);
    if (known !== undefined) return known;
    const started = new Promise<void>((resolve, reject) => {
        const element = create();
        element.addEventListener('load', () => {
            resolve();
        });
        element.addEventListener('error', () => {
            loading.delete(url);
            reject(new Error(`${url} could not be loaded.`));
        });
        document.head.append(element);
    });
    loading.set(url, started);
    return started;
}
