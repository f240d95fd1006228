import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { toId } from '../../values/id.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { registerPlatformCodec } from '../../values/object-graph-platform.ts';
import { ApexVersion } from '../version.ts';

/*
 * Test.testInstall and its like: they call the scripts of a package as an installation, a removal or the making of a sandbox would.
 * Source: Apex Reference, InstallHandler, UninstallHandler and SandboxPostCopy Interfaces; Test Class. On the platform scripts run as the package's
 * own user; here as the test's.
 */

const ids = (): { organization: string; user: string } => {
    const { org, user } = currentApexTransaction();
    return { organization: org.organization.id, user: user.id };
};

/** System.InstallContext; without a previous version it is a first installation. */
class InstallContext {
    readonly $typeName = 'System.InstallContext';
    readonly previous: ApexVersion | null;
    readonly pushed: boolean;

    constructor(previous: ApexVersion | null, pushed: boolean) {
        this.previous = previous;
        this.pushed = pushed;
    }

    organizationId$0(): string {
        return ids().organization;
    }

    installerId$0(): string {
        return ids().user;
    }

    isUpgrade$0(): boolean {
        return this.previous !== null;
    }

    isPush$0(): boolean {
        return this.pushed;
    }

    previousVersion$0(): ApexVersion | null {
        return this.previous;
    }
}

// Jobs that a script starts may keep it. Source: public test code whose batches do, and that passes in orgs.
registerPlatformCodec<InstallContext>({
    name: 'InstallContext',
    jsClass: InstallContext,
    freeze: ({ previous, pushed }) => [pushed, ...(previous?.parts ?? [])],
    thaw: ([pushed, ...parts]) =>
        new InstallContext(parts.length === 0 ? null : new ApexVersion(parts as number[]), pushed === true)
});

/** System.UninstallContext. */
class UninstallContext {
    readonly $typeName = 'System.UninstallContext';

    organizationId$0(): string {
        return ids().organization;
    }

    uninstallerId$0(): string {
        return ids().user;
    }
}

/** System.SandboxContext. */
class SandboxContext {
    readonly $typeName = 'System.SandboxContext';
    readonly organizationId: string;
    readonly sandboxId: string;
    readonly sandboxName: string;

    constructor(organizationId: string, sandboxId: string, sandboxName: string) {
        this.organizationId = organizationId;
        this.sandboxId = sandboxId;
        this.sandboxName = sandboxName;
    }
}

type Script<M extends string> = Record<M, (context: object) => void>;

export const packageScriptTypes: readonly PlatformType[] = [
    definePlatformType('System.Test', {
        static: {
            testInstall: (
                script: Script<'onInstall$1'>,
                previous: ApexVersion | null,
                isPush: boolean | null = false
            ) => {
                argument(script).onInstall$1(new InstallContext(previous, isPush === true));
            },
            testUninstall: (script: Script<'onUninstall$1'>) => {
                argument(script).onUninstall$1(new UninstallContext());
            },
            testSandboxPostCopyScript: (
                script: Script<'runApexClass$1'>,
                organizationId: string,
                sandboxId: string,
                sandboxName: string
            ) => {
                const context = new SandboxContext(toId(organizationId), toId(sandboxId), argument(sandboxName));
                argument(script).runApexClass$1(context);
            }
        }
    }),
    definePlatformType('System.SandboxContext', {
        instance: {
            organizationId: (self: SandboxContext) => self.organizationId,
            sandboxId: (self: SandboxContext) => self.sandboxId,
            sandboxName: (self: SandboxContext) => self.sandboxName
        }
    })
];
