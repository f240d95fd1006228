/** Quick actions of an object that open or run a Lightning web component, and list buttons that lead to an address or a Visualforce page. */
import type { NamedMetadataFile } from '../../project/metadata-files.ts';
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
    readonly needsSelection: boolean;
    /** Address with `{!GETRECORDIDS(...)}` where the chosen Ids go; null for a page. */
    readonly url: string | null;
    /** Visualforce page that gets the chosen records; null for an address. */
    readonly page: string | null;
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

/**
 * Buttons above the lists of an object: those that its search layout names, in its order; all of them where the project has no search layout.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customobject_weblink.htm and its page on search layouts
 */
export function listButtonsOf(project: Project, objectName: string): ListButton[] {
    const file = project.objectFiles.find(({ name }) => name.toLowerCase() === objectName.toLowerCase());
    const searchLayouts = file === undefined ? undefined : child(file.root, 'searchLayouts');
    const folder = new RegExp(`[\\\\/]objects[\\\\/]${objectName}[\\\\/]`, 'i');
    const buttons = project.webLinks.filter(({ path }) => folder.test(path)).flatMap(listButton);
    if (searchLayouts === undefined) return buttons;
    return texts(searchLayouts, 'listViewButtons').flatMap((name) => buttons.filter(({ apiName }) => apiName === name));
}

function listButton({ name, root }: NamedMetadataFile): ListButton[] {
    const type = text(root, 'linkType');
    const url = type === 'url' ? (text(root, 'url') ?? null) : null;
    const page = type === 'page' ? (text(root, 'page') ?? null) : null;
    if (text(root, 'displayType') !== 'massActionButton' || (url === null && page === null)) return [];
    return [
        {
            apiName: name,
            label: text(root, 'masterLabel') ?? name,
            needsSelection: text(root, 'requireRowSelection') === 'true',
            url,
            page
        }
    ];
}
