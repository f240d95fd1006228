import type { Project } from '../../project/read-project.ts';
import { componentName } from '../shell/navigation.ts';

/**
 * Import names of the modules that a page begins with: the shell, and what `lwc/shell/page` will show at this address. A wrong
 * guess costs the browser a little work and changes nothing that it shows.
 * @param pathname of the page's address, e.g. `/lightning/n/My_Tab`
 */
export function firstModules(pathname: string, project: Project): string[] {
    return ['@lwc/synthetic-shadow', 'org/start', ...pageModules(pathname, project)];
}

/** The same for the home page and every tab of the project. */
export function modulesOfTabs(project: Project): string[] {
    const addresses = ['/lightning/page/home', ...project.tabs.map((tab) => `/lightning/n/${tab.name}`)];
    return addresses.flatMap((address) => firstModules(address, project));
}

function pageModules(pathname: string, project: Project): string[] {
    const [, , kind, name] = pathname.split('/').map(decodeURIComponent);
    switch (kind) {
        case 'r':
            return ['org/recordPage'];
        case 'o':
            return ['org/listPage'];
        case 'n': {
            const tab = project.tabs.find((candidate) => candidate.name === name);
            if (tab?.kind === 'lwc') return [componentName(tab.target)];
            return tab?.kind === 'flexipage' ? ['org/lightningPage'] : ['org/listPage'];
        }
        case 'cmp':
            return [name.replace('__', '/')];
        default:
            return ['org/homePage'];
    }
}
