import { importMap } from '../../../lwc/serve/import-map.ts';
import { sendText, type Exchange } from '../exchange.ts';
import { firstModules } from '../first-modules.ts';
import type { OrgServer } from '../org-server.ts';
import { pageHtml } from '../page.ts';
import type { Router } from '../router.ts';

/** The org's own page. */
export function addPageRoutes(router: Router, server: OrgServer): void {
    router.add('GET', '/', ({ response }) => {
        response.writeHead(302, { location: '/lightning/page/home' });
        response.end();
    });
    const page = async ({ response, url }: Exchange): Promise<void> => {
        const { imports } = importMap(server.sources, server.vendor);
        const modules = await server.graph.addresses(firstModules(url.pathname, server.project.current), imports);
        const html = pageHtml({
            importMap: JSON.stringify({ imports }),
            modules,
            title: 'Embedded Org',
            start: 'org/start'
        });
        sendText(response, 200, 'text/html', html);
    };
    router.add('GET', '/lightning', page);
    router.add('GET', '/lightning/*page', page);
}
