import { throwApex } from '../exceptions/platform.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexList } from '../values/list.ts';
import { apexType } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType, type PlatformType } from './define.ts';
import type { PlainData } from './plain-data.ts';

/** Components to be deployed together. */
class DeployContainer {
    readonly $typeName = 'Metadata.DeployContainer';
    readonly components = new ApexList(apexType('Metadata.Metadata'));

    /** Whether one was there to be removed. */
    remove(matches: (component: PlainData) => boolean): boolean {
        const at = this.components.items.findIndex((component) => matches(component as PlainData));
        if (at >= 0) this.components.items.splice(at, 1);
        return at >= 0;
    }
}

/**
 * In tests nothing is deployed, and the call says so: recorded in public test code that passes in orgs. Elsewhere the embedded org refuses:
 * what it runs is the project's source, which Apex does not change.
 */
function enqueueDeployment(container: DeployContainer): never {
    argument(container);
    return throwApex(
        'System.AsyncException',
        currentApexTransaction().test === null
            ? 'The embedded org deploys no metadata from Apex'
            : 'Metadata cannot be deployed from within a test'
    );
}

/** Source: Apex Reference, DeployContainer Class; Operations Class. */
export const metadataDeploymentTypes: readonly PlatformType[] = [
    definePlatformType('Metadata.DeployContainer', {
        static: { new: () => new DeployContainer() },
        instance: {
            addMetadata: (self: DeployContainer, component: PlainData) => {
                self.components.items.push(argument(component));
            },
            getMetadata: (self: DeployContainer) => self.components,
            removeMetadata: (self: DeployContainer, component: PlainData) => self.remove((one) => one === component),
            removeMetadataByFullName: (self: DeployContainer, name: string) =>
                self.remove((one) => one.values['fullName'] === name)
        }
    }),
    definePlatformType('Metadata.Operations', { static: { enqueueDeployment } })
];
