/** Lightning pages, as far as they hold Lightning web components. */
import { inside, many, readXml, text, type ProjectFiles } from './metadata/project-files.ts';

export interface ComponentPage {
    readonly label: string;
    readonly regions: readonly { readonly name: string; readonly components: readonly { readonly component: string; readonly properties: Readonly<Record<string, string>> }[] }[];
}

/** The project's page of this name; components that are not the project's own (standard ones) are left out. */
export function componentPage(project: ProjectFiles, name: string): ComponentPage | null {
    const file = project.metadata('flexipage').find((candidate) => candidate.name === name);
    if (file === undefined) return null;
    const page = readXml(file.file);
    const regions = many(page['flexiPageRegions']).map((region) => {
        const { name: regionName, itemInstances } = inside(region);
        const components = many(itemInstances).flatMap((item) => {
            const { componentName, componentInstanceProperties } = inside(inside(item)['componentInstance']);
            const component = text(componentName);
            if (component === null || !/^(c:)?\w+$/.test(component)) return [];
            const properties = many(componentInstanceProperties).map((property) => [text(inside(property)['name']) ?? '', text(inside(property)['value']) ?? '']);
            return [{ component: `c/${component.replace(/^c:/, '')}`, properties: Object.fromEntries(properties) as Record<string, string> }];
        });
        return { name: text(regionName) ?? '', components };
    });
    return { label: text(page['masterLabel']) ?? name, regions };
}
