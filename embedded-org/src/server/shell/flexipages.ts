/** Lightning pages, as far as they hold Lightning web components. */
import type { Project } from '../../project/read-project.ts';
import { componentName } from './navigation.ts';

export interface ComponentPage {
    readonly label: string;
    readonly regions: readonly {
        readonly name: string;
        readonly components: readonly {
            readonly component: string;
            readonly properties: Readonly<Record<string, string>>;
        }[];
    }[];
}

/** The project's page of this name; components that are not the project's own (standard ones, with a namespace) are left out. */
export function componentPage(project: Project, name: string): ComponentPage | null {
    const page = project.flexiPages.find((candidate) => candidate.name === name);
    if (page === undefined) return null;
    const own = page.components.filter((entry) => /^(c:)?\w+$/.test(entry.component));
    const regions = [...new Set(own.map((entry) => entry.region))];
    return {
        label: page.label,
        regions: regions.map((region) => ({
            name: region,
            components: own
                .filter((entry) => entry.region === region)
                .map(({ component, properties }) => ({ component: componentName(component), properties }))
        }))
    };
}
