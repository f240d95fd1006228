/** Quick actions of an object that open or run a Lightning web component, and list buttons that lead to an address. */
import type { Project } from '../../project/read-project.ts';
import { child, text, texts } from '../../project/xml.ts';
import { componentName } from './navigation.ts';

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
export function quickActionsOf(
    project: Project,
    objectName: string,
    layoutActions: readonly string[] | null
): QuickAction[] {
    const actions = project.quickActions.flatMap((action): QuickAction[] => {
        if (
            action.object?.toLowerCase() !== objectName.toLowerCase() ||
            action.type !== 'LightningWebComponent' ||
            action.component === null
        )
            return [];
        return [
            {
                apiName: action.name,
                label: action.label,
                kind: action.actionSubtype === 'Action' ? 'headless' : 'screen',
                component: componentName(action.component)
            }
        ];
    });
    if (layoutActions === null) return actions;
    return layoutActions.flatMap((wanted) =>
        actions.filter((action) => action.apiName.toLowerCase() === wanted.toLowerCase())
    );
}

/** URL buttons that the object's search layout puts above its lists. */
export function listButtonsOf(project: Project, objectName: string): ListButton[] {
    const layouts = project.objectFiles.find((file) => file.name.toLowerCase() === objectName.toLowerCase());
    const searchLayouts = layouts === undefined ? undefined : child(layouts.root, 'searchLayouts');
    const shown = searchLayouts === undefined ? [] : texts(searchLayouts, 'listViewButtons');
    return project.webLinks
        .filter(
            (file) =>
                shown.includes(file.name) &&
                new RegExp(`[\\\\/]objects[\\\\/]${objectName}[\\\\/]`, 'i').test(file.path)
        )
        .flatMap(({ name, root }): ListButton[] => {
            const url = text(root, 'url');
            if (url === undefined || text(root, 'linkType') !== 'url') return [];
            return [
                {
                    apiName: name,
                    label: text(root, 'masterLabel') ?? name,
                    url,
                    needsSelection: text(root, 'requireRowSelection') === 'true'
                }
            ];
        });
}
