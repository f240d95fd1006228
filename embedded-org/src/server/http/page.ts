/**
 * The one HTML page: styles, import map and the start of the shell. Whatever fails before the shell is up is written into the page.
 * @param importMap as JSON text
 */
export function pageHtml(importMap: string, title: string): string {
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
</head>
<body class="slds-scope">
<div id="problems" role="alert"></div>
<script type="module">
globalThis.reportProblem = (message) => {
    const problems = document.getElementById('problems');
    if ([...problems.children].some((line) => line.textContent === message)) return;
    problems.append(Object.assign(document.createElement('pre'), { textContent: message }));
};
addEventListener('error', (event) => event.message && !event.message.startsWith('ResizeObserver') && reportProblem(event.message));
addEventListener('unhandledrejection', (event) => reportProblem(String(event.reason?.body?.message ?? event.reason?.message ?? event.reason)));
import('@lwc/synthetic-shadow').then(() => import('org/start'));
</script>
</body>
</html>
`;
}

/**
 * A module that says in the page what is wrong with itself, and fails: the browser tells nobody why an import failed.
 * @param message for the developer
 */
export function failingModule(message: string): string {
    const text = JSON.stringify(message);
    return `globalThis.reportProblem?.(${text});\nthrow new Error(${text});\nexport default undefined;`;
}

function escapeHtml(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
