import type { Org } from '../../../runtime/org.ts';
import { readField } from '../../../runtime/system/json/fields.ts';
import type { StandardSetController } from '../../../runtime/system/visualforce/standard-set-controller.ts';
import { PageReference } from '../../../runtime/system/web/page-reference.ts';
import { stringOf } from '../../../runtime/values/index.ts';
import { classInfoChain } from '../../../runtime/values/object.ts';
import { HostError } from '../apex-host.ts';

type Instance = Readonly<Record<string, (...values: unknown[]) => unknown>>;

/**
 * The extensions of a page on a set of records. Of a member that several have, the first one's counts.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.pages.meta/pages/pages_controller_extension.htm
 */
export class PageControllers {
    private readonly instances: readonly Instance[];

    /** @throws HostError NOT_FOUND for an extension that is not there or takes no set of records */
    constructor(org: Org, names: readonly string[], records: StandardSetController) {
        this.instances = names.map((name) => {
            const info = org.classes.find(name);
            const constructor = info?.constructors.find(
                ({ parameters }) => parameters.length === 1 && parameters[0].type === 'ApexPages.StandardSetController'
            );
            if (info?.jsClass == null || constructor === undefined)
                throw new HostError('NOT_FOUND', `${name} has no constructor for an ApexPages.StandardSetController.`);
            const instance = (new info.jsClass() as { $fields(): Instance }).$fields();
            instance[constructor.jsName](records);
            return instance;
        });
    }

    /**
     * Runs an action method. @returns where it leads, or null when it stays
     * @throws HostError NOT_FOUND when no extension has it
     */
    act(name: string): PageReference | null {
        const method = this.method(name);
        if (method === null) throw new HostError('NOT_FOUND', `No extension of the page has a method ${name}.`);
        const target = method();
        return target instanceof PageReference ? target : null;
    }

    /**
     * Text of a property, or of what its getter method gives; empty for null.
     * @throws HostError NOT_FOUND when no extension has it
     */
    text(name: string): string {
        for (const instance of this.instances)
            for (const info of classInfoChain(instance)) {
                const field = info.fields.find(
                    (candidate) => candidate.name.toLowerCase() === name.toLowerCase() && candidate.isProperty
                );
                if (field !== undefined) return textOf(readField(instance, field));
            }
        const getter = this.method(`get${name}`);
        if (getter === null) throw new HostError('NOT_FOUND', `Unknown property '${name}' of the page's controllers.`);
        return textOf(getter());
    }

    private method(name: string): (() => unknown) | null {
        for (const instance of this.instances)
            for (const info of classInfoChain(instance)) {
                const found = info.methods.find(
                    (candidate) =>
                        candidate.name.toLowerCase() === name.toLowerCase() &&
                        !candidate.isStatic &&
                        candidate.parameters.length === 0
                );
                if (found !== undefined) return () => instance[found.jsName]();
            }
        return null;
    }
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : stringOf(value));
