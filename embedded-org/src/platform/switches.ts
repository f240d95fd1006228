import type { RuleContext } from '../runtime/dml/rules.ts';

/** A platform behaviour that is not known for certain: its positions, the one taken by default, and what they mean. */
export interface SwitchDefinition {
    readonly values: readonly (string | boolean | number)[];
    readonly default: string | boolean | number;
    readonly description: string;
    /** Section of the platform rules that leaves it open, or where else the evidence stands. */
    readonly source: string;
}

const onOff = [true, false] as const;

/** All switches by name. An app that is right must pass its tests under every position. Source: platform-rules J (last point), K. */
export const SWITCHES = {
    psOnLicenseChange: {
        values: ['REJECT', 'DROP', 'KEEP'],
        default: 'DROP',
        description:
            'Permission sets of a user whose licence changes: REJECT the change when one no longer fits, DROP all assignments, KEEP them.',
        source: 'C3, K1'
    },
    strictSetupPairs: {
        values: onOff,
        default: false,
        description: 'Two different setup objects in one transaction are mixed DML too.',
        source: 'B1'
    },
    mixedDmlThrowsInPartialMode: {
        values: onOff,
        default: false,
        description: 'Mixed DML throws an exception even with allOrNone = false, instead of failing the rows.',
        source: 'B2, K4'
    },
    autoProcessHasAccess: {
        values: onOff,
        default: false,
        description: 'The Automated Process user passes object and field checks in user mode.',
        source: 'B5'
    },
    aroEnabled: {
        values: onOff,
        default: false,
        description:
            "Account Role Optimization: an account's first portal user shares one role; the second brings the account's own roles.",
        source: 'A4, K12'
    },
    standardExternalProfiles: {
        values: onOff,
        default: false,
        description:
            'Digital Experiences > Settings > Allow using standard external profiles for self-registration, user creation, and login.',
        source: 'A3.2'
    },
    partnerFlagRequired: {
        values: onOff,
        default: false,
        description: 'A partner user needs an account whose IsPartner is true.',
        source: 'A4, K5'
    },
    partnerFlagSetByPlatform: {
        values: onOff,
        default: true,
        description: "The platform sets IsPartner on the account of the account's first partner user.",
        source: 'A4, K5'
    },
    contactMoveRequiresPartnerAccount: {
        values: onOff,
        default: true,
        description: 'The contact of a partner user can only move to an account whose IsPartner is true.',
        source: 'A4'
    },
    inactiveOwnerBlocksPortalUser: {
        values: onOff,
        default: true,
        description: 'A role-based portal user is refused when the owner of the account is inactive.',
        source: 'A3 (inactive account owner)'
    },
    ownerRoleRequiredFor: {
        values: ['ROLE_BASED', 'ALL'],
        default: 'ROLE_BASED',
        description:
            'Which portal users need an account owner with a role: only those that get a role themselves, or all.',
        source: 'A3.5'
    },
    contactlessUsers: {
        values: onOff,
        default: true,
        description: 'External Identity users may be created without a contact.',
        source: 'A3.3, D'
    },
    contactAndLicenseTogether: {
        values: onOff,
        default: false,
        description: 'ContactId and ProfileId may change in one update.',
        source: 'D, K11'
    },
    movePlusToPartner: {
        values: onOff,
        default: false,
        description: 'Customer Community Plus users may be moved to Partner Community.',
        source: 'C2, K3'
    },
    movePartnerToPlus: {
        values: onOff,
        default: false,
        description: 'Partner Community users may be moved to Customer Community Plus.',
        source: 'C2, K3'
    },
    movePlusToCustomer: {
        values: onOff,
        default: true,
        description: 'Customer Community Plus users may be moved to Customer Community.',
        source: 'C2, K3'
    },
    movePartnerToCustomer: {
        values: onOff,
        default: false,
        description: 'Partner Community users may be moved to Customer Community.',
        source: 'C2, K3'
    },
    sfContentOnCustomerCommunity: {
        values: onOff,
        default: false,
        description: 'High-volume customer users may hold the Salesforce CRM Content User feature licence.',
        source: 'F, K7'
    },
    siteWelcomeMail: {
        values: ['ALWAYS', 'WHEN_TRIGGERED', 'NEVER'],
        default: 'ALWAYS',
        description:
            "New members of a live site with welcome mail on get it: ALWAYS, only WHEN_TRIGGERED by the DML's triggerUserEmail, or NEVER.",
        source: 'A7'
    },
    welcomeMailOnMembershipChange: {
        values: onOff,
        default: false,
        description:
            'An existing user who becomes a member through a new profile or permission set gets the welcome mail too.',
        source: 'A7'
    },
    emailDeliverability: {
        values: ['ALL', 'SYSTEM_ONLY', 'NONE'],
        default: 'ALL',
        description:
            'Setup > Deliverability: site welcome mails need ALL; password mails also go out with SYSTEM_ONLY.',
        source: 'A7'
    },
    staleMembershipRemoved: {
        values: onOff,
        default: true,
        description: 'A user whose profile or permission sets no longer belong to a site loses the membership.',
        source: 'A7'
    },
    userLoginOnCreate: {
        values: onOff,
        default: true,
        description: 'A UserLogin row exists from the creation of the user on, not only after the first login.',
        source: 'E'
    },
    chainQueueablesInTests: {
        values: onOff,
        default: false,
        description: 'In a test, a queueable may start another one without AsyncOptions.MaximumQueueableStackDepth.',
        source: 'B4'
    },
    assertionsIgnoreMilliseconds: {
        values: onOff,
        default: true,
        description: 'Assert.areEqual takes two datetimes of the same second for equal.',
        source: 'runtime/system/assert.ts'
    },
    queueableChainLimit: {
        values: ['NONE', 'DEVELOPER'],
        default: 'NONE',
        description: 'How long chains of queueables may be: DEVELOPER is 5, as in Developer, trial and scratch orgs.',
        source: 'B4'
    }
} as const satisfies Record<string, SwitchDefinition>;

export type SwitchName = keyof typeof SWITCHES;

type Widened<Value> = Value extends boolean ? boolean : Value;
/** Positions of one switch as a type. */
export type SwitchValue<Name extends SwitchName> = Widened<(typeof SWITCHES)[Name]['values'][number]>;

/** The positions of all switches: the given ones, defaults for the others. */
export type Switches = Readonly<Record<SwitchName, string | boolean | number>>;

/**
 * @param given positions by switch name, as the configuration file states them
 * @throws Error that names an unknown switch and the known ones, or the positions of a switch that is given a wrong one
 */
export function readSwitches(given: Readonly<Record<string, unknown>>): Switches {
    const result: Record<string, string | boolean | number> = {};
    for (const [name, definition] of Object.entries(SWITCHES)) result[name] = definition.default;
    for (const [name, value] of Object.entries(given)) {
        const definition: SwitchDefinition | undefined = Object.hasOwn(SWITCHES, name)
            ? SWITCHES[name as SwitchName]
            : undefined;
        if (definition === undefined) {
            throw new Error(
                `switches.${name}: unknown switch. Known switches: ${Object.keys(SWITCHES).sort().join(', ')}.`
            );
        }
        if (!definition.values.includes(value as string | boolean | number)) {
            const expected = definition.values.map((position) => JSON.stringify(position)).join(', ');
            throw new Error(`switches.${name}: expected one of ${expected}, got ${JSON.stringify(value)}.`);
        }
        result[name] = value as string | boolean | number;
    }
    return result as Switches;
}

/** The position of a switch in this context; its default when the context does not state it. */
export function position<Name extends SwitchName>(
    context: Pick<RuleContext, 'switches'>,
    name: Name
): SwitchValue<Name> {
    return (context.switches[name] ?? SWITCHES[name].default) as SwitchValue<Name>;
}
