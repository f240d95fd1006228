import type { Schema } from '../schema/model.ts';
import { NO_ASYNC, type AsyncGateway } from './async-gateway.ts';
import type { ClassRegistry } from './classes.ts';
import type { Store } from './database/store.ts';
import { prepareDeletedTogether } from './dml/deleted-together.ts';
import type { CustomNotification } from './notifications.ts';
import { transactionUserId } from './transaction/transaction.ts';
import { now } from './values/clock.ts';
import type { ObjectRules, RuleContext } from './dml/rules.ts';
import { watchedSwitches } from './switch-reads.ts';

/** What the runtime asks of the organisation's settings. */
export interface OrganizationInfo {
    /** 18 characters, prefix 00D. */
    readonly id: string;
    readonly name: string;
    /** Java time-zone name, locale and language of users that have none of their own. */
    readonly timeZone: string;
    readonly locale: string;
    readonly language: string;
    /** ISO code of the corporate currency. */
    readonly currency: string;
    /** Namespace of the project's own classes, or null. */
    readonly namespace: string | null;
    /** Host of the org's sites; undefined where digital experiences are not enabled. */
    readonly siteDomain?: string;
}

export type Switches = Readonly<Record<string, string | boolean | number>>;

/** A mail that Apex or the platform sends: it is kept, never sent. Addresses and Ids as Apex gave them. */
export interface OutgoingMail {
    readonly to: readonly string[];
    readonly cc: readonly string[];
    readonly bcc: readonly string[];
    /** Id of the user, contact or lead it goes to, when it was addressed so. */
    readonly targetObjectId: string | null;
    readonly from: string;
    readonly subject: string;
    readonly textBody: string | null;
    readonly htmlBody: string | null;
    /** `Messaging.sendEmail`, or the platform's reason. */
    readonly kind: string;
}

/** Passwords are the platform rules' business (System.resetPassword and its like). */
export interface PasswordGateway {
    /** Gives the user a new password and, when asked, a mail. Returns the password. */
    reset(context: RuleContext, userId: string, sendMail: boolean, emailTemplateName: string | null): string;
    set(context: RuleContext, userId: string, password: string): void;
}

/** Everything one org consists of, as the runtime sees it on one thread. */
export interface Org {
    readonly store: Store;
    readonly schema: Schema;
    readonly classes: ClassRegistry;
    readonly organization: OrganizationInfo;
    /** Positions of the switches for platform behaviour that is not known for sure. */
    readonly switches: Switches;
    /** Names of the switches whose position was asked for; whoever wants to know empties it before. */
    readonly switchReads: Set<string>;
    /** Id of the user on whose behalf tests run unless they say otherwise: an administrator. */
    readonly administratorId: string;
    /** Epoch milliseconds. */
    readonly clock: () => number;
    /** Rules of one object, by its API name in any letter case; undefined when it has none of its own. */
    rulesOf(objectName: string): ObjectRules | undefined;
    async: AsyncGateway;
    passwords: PasswordGateway;
    /** Keeps a mail in the outbox; called after commit. */
    keepMail(mail: OutgoingMail): void;
    /** How many external addresses Apex has mailed since a moment (epoch milliseconds). */
    mailedSince(moment: number): number;
    /** Shows a notification to these users; called after commit. */
    notify(userIds: readonly string[], notification: CustomNotification): void;
    /** Content of a static resource by name, or null. */
    staticResource(name: string): Buffer | null;
    /** Platform Cache partition of keys that name none: `local.Name`. */
    readonly defaultCachePartition: string;
    /** Whether the project has a flow of this API name, in any letter case. */
    hasFlow(name: string): boolean;
    /** Text of a custom label by name in any letter case, or null. */
    label(name: string): string | null;
    /** Answers Test.createStub: an object of the class `typeName` whose calls all go to the provider's handleMethodCall. */
    createStub: (typeName: string, provider: object) => object;
}

export type OrgParts = Pick<Org, 'store' | 'schema' | 'classes' | 'organization' | 'administratorId'> &
    Partial<Omit<Org, 'rulesOf' | 'switchReads'>> & { readonly rules?: readonly ObjectRules[] };

const missing = (what: string) => (): never => {
    throw new Error(`This org was made without ${what}.`);
};

/** Puts an org together; what is left out is refused with a clear internal error when it is used. */
export function createOrg(parts: OrgParts): Org {
    const clock = parts.clock ?? now;
    prepareDeletedTogether(parts.store);
    parts.store.audit = { userId: () => transactionUserId(), now: clock };
    const switchReads = new Set<string>();
    const rules = new Map((parts.rules ?? []).map((rule) => [rule.objectName.toLowerCase(), rule]));
    return {
        store: parts.store,
        schema: parts.schema,
        classes: parts.classes,
        organization: parts.organization,
        administratorId: parts.administratorId,
        switches: watchedSwitches(parts.switches ?? {}, switchReads),
        switchReads,
        clock,
        rulesOf: (objectName) => rules.get(objectName.toLowerCase()),
        async: parts.async ?? NO_ASYNC,
        passwords: parts.passwords ?? { reset: missing('passwords'), set: missing('passwords') },
        keepMail: parts.keepMail ?? ((): void => undefined),
        mailedSince: parts.mailedSince ?? ((): number => 0),
        notify: parts.notify ?? ((): void => undefined),
        staticResource: parts.staticResource ?? ((): null => null),
        defaultCachePartition: parts.defaultCachePartition ?? 'local.default',
        hasFlow: parts.hasFlow ?? ((): boolean => false),
        label: parts.label ?? ((): null => null),
        createStub: parts.createStub ?? missing('a stub factory')
    };
}
