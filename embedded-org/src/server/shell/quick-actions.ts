/** Quick actions of an object that open or run a Lightning web component, and list buttons that lead to an address. */
import { inside, many, readXml, text, type ProjectFiles } from './metadata/project-files.ts';

export interface QuickAction {
    readonly apiName: string;
    readonly label: string;
    /** `screen` opens a window, `headless` only calls the component's invoke(). */
    readonly kind: 'screen' | 'headless';
    /** `c/enableUser`. */
    readonly component: string;
}

export interface ListButton {
    readonly apiName: string;
    readonly label: string;
    /** Address with `{!GETRECORDIDS(...)}` where the chosen Ids go. */
    readonly url: string;
    readonly needsSelection: boolean;
}

/**
 * Actions on a record's page: those that the object's layout names, in its order; all of them where the project has no layout.
 * Source: https://developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions.html
 */
export function quickActionsOf(project: ProjectFiles, objectName: string, layoutActions: readonly string[] | null): QuickAction[] {
    const prefix = `${objectName.toLowerCase()}.`;
    const actions = project
        .metadata('quickAction')
        .filter((file) => file.name.toLowerCase().startsWith(prefix))
        .flatMap(({ name, file }): QuickAction[] => {
            const action = readXml(file);
            const component = text(action['lightningWebComponent']);
            if (component === null) return [];
            const kind = text(action['actionSubtype']) === 'Action' ? 'headless' : 'screen';
            return [{ apiName: name, label: text(action['label']) ?? name.slice(prefix.length), kind, component: component.includes('/') ? component : `c/${component}` }];
        });
    if (layoutActions === null) return actions;
    return layoutActions.flatMap((wanted) => actions.filter((action) => action.apiName.toLowerCase() === wanted.toLowerCase()));
}

/** URL buttons that the object's search layout puts above its lists. */
export function listButtonsOf(project: ProjectFiles, objectName: string): ListButton[] {
    const objectFile = project.metadata('object').find((file) => file.object?.toLowerCase() === objectName.toLowerCase());
    if (objectFile === undefined) return [];
    const shown = many(inside(readXml(objectFile.file)['searchLayouts'])['listViewButtons']);
    return project
        .metadata('webLink')
        .filter((file) => file.object?.toLowerCase() === objectName.toLowerCase() && shown.includes(file.name))
        .flatMap(({ name, file }): ListButton[] => {
            const link = readXml(file);
            const url = text(link['url']);
            if (url === null || text(link['linkType']) !== 'url') return [];
            return [{ apiName: name, label: text(link['masterLabel']) ?? name, url, needsSelection: text(link['requireRowSelection']) === 'true' }];
        });
}
