import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlesIn, type Bundle } from './bundle.ts';

/** Browser code of the embedded org itself. It stays TypeScript in the source tree and is compiled when a page asks for it. */
const OWN_SOURCES = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../../src/lwc');

/** Folders with the embedded org's own browser code. */
export const OWN_FOLDERS = [path.join(OWN_SOURCES, 'modules'), path.join(OWN_SOURCES, 'shell')];

/** Which bundle stands behind each `namespace/name`. */
export class ComponentSources {
    readonly #folders: readonly { readonly namespace: string; readonly folder: string }[];
    #bundles: Map<string, Bundle> | null = null;

    /**
     * @param projectFolders the project's `lwc` folders; their components are `c/*`
     * @param namespace the project's own namespace, a second name for `c`; '' when it has none
     */
    constructor(projectFolders: readonly string[], namespace: string) {
        const names = namespace === '' || namespace === 'c' ? ['c'] : ['c', namespace];
        this.#folders = [
            ...projectFolders.flatMap((folder) => names.map((name) => ({ namespace: name, folder }))),
            ...['lightning', 'force', 'org'].map((name) => ({
                namespace: name,
                folder: path.join(OWN_SOURCES, 'modules', name)
            })),
            { namespace: 'org', folder: path.join(OWN_SOURCES, 'shell') }
        ];
    }

    /** The bundle of this import name, or undefined. */
    find(name: string): Bundle | undefined {
        return this.#all().get(name);
    }

    names(): string[] {
        return [...this.#all().keys()];
    }

    /** Forgets what was read: bundles may have come or gone. */
    refresh(): void {
        this.#bundles = null;
    }

    #all(): Map<string, Bundle> {
        this.#bundles ??= new Map(
            this.#folders.flatMap(({ folder, namespace }) =>
                bundlesIn(folder, namespace).map((bundle) => [`${namespace}/${bundle.name}`, bundle] as const)
            )
        );
        return this.#bundles;
    }
}
