export interface PageParts {
    /** As JSON text. */
    readonly importMap: string;
    /** Addresses of the modules that the page begins with, for the browser to load all at once. */
    readonly modules: readonly string[];
    readonly title: string;
    /** Name of the module that puts something on the page. */
    readonly start: string;
}

/** The one HTML page: styles, import map and the module that starts it. Errors that nobody handles are written into the page. */
export function pageHtml({ importMap, modules, title, start }: PageParts): string {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/slds/styles/salesforce-lightning-design-system.min.css">
<style>
body { margin: 0; background: #b0c4df; min-height: 100vh; }
#problems:empty { display: none; }
#problems { position: fixed; inset: auto 1rem 1rem 1rem; z-index: 99999; max-height: 50vh; overflow: auto; padding: 0.75rem 1rem; border-radius: 0.25rem; background: #ba0517; color: #fff; box-shadow: 0 2px 8px rgba(0, 0, 0, 0.4); }
#problems pre { white-space: pre-wrap; margin: 0.25rem 0; font-size: 0.8125rem; }
</style>
<script type="importmap">${importMap.replaceAll('<', '\\u003c')}</script>
${modules.map((address) => `<link rel="modulepreload" href="${escapeHtml(address)}">`).join('\n')}
</head>
<body class="slds-scope">
<div id="problems" role="alert"></div>
<script type="module">
const report = (message) => {
    const problems = document.getElementById('problems');
    if ([...problems.children].some((line) => line.textContent === message)) return;
    problems.append(Object.assign(document.createElement('pre'), { textContent: message }));
};
addEventListener('error', (event) => event.message && !event.message.startsWith('ResizeObserver') && report(event.message));
addEventListener('unhandledrejection', (event) => report(String(event.reason?.body?.message ?? event.reason?.message ?? event.reason)));
import('@lwc/synthetic-shadow').then(() => import('${start}')).catch(async (error) => {
    // Modules that do not compile cannot say so themselves: the browser stops while it links them.
    const causes = await fetch('/modules-that-fail').then((response) => response.json());
    (causes.length > 0 ? causes : [String(error)]).forEach(report);
});
</script>
</body>
</html>
`;
}

/** A module that fails with a message for the developer. */
export function failingModule(message: string): string {
    return `throw new Error(${JSON.stringify(message)});\nexport default undefined;`;
}

function escapeHtml(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
