/** Runs, rows and set-ups as the server gives them (docs/guide/run-engine.md). */
import type { PartnerUserSetup } from 'apex/PartnerUserSetup';
import type { RowView } from 'apex/RowView';
import type { RunOptions } from 'apex/RunOptions';
import type { RunProgress } from 'apex/RunProgress';
import type { RunView } from 'apex/RunView';

export const RUN_ID = 'a01000000000001AAA';

export const OPTIONS: RunOptions = {
    accountId: '001000000000001AAA',
    domain: 'field.example',
    stripRule: 'StripCharacters',
    usernameFrom: 'LegacyUsername',
    emailChoice: 'Default',
    defaultEmail: 'admin@field.example',
    profileId: '00e000000000001AAA',
    timeZone: 'Europe/Paris',
    locale: 'en_US',
    language: 'en_US',
    includeInactive: false,
    existingUsers: 'Skip',
    sendMail: false
};

export const SETUP: PartnerUserSetup = {
    rowLimit: 50000,
    stageChunkSize: 2,
    canOperate: true,
    missingRights: [],
    defaults: { ...OPTIONS, accountId: null, domain: null, defaultEmail: null, profileId: null },
    profiles: [
        {
            id: '00e000000000001AAA',
            name: 'Partner Community User',
            licenseName: 'Partner Community',
            userType: 'PowerPartner',
            seatsTotal: 500,
            seatsFree: 120,
            sites: [{ name: 'Partner Portal', isLive: true, sendsWelcomeMail: true }]
        },
        {
            id: '00e000000000002AAA',
            name: 'Partner Login',
            licenseName: 'Partner Community Login',
            seatsTotal: 10,
            seatsFree: 1,
            sites: []
        }
    ],
    portalRoles: [{ value: 'Manager', label: 'Manager' }],
    timeZones: [{ value: 'Europe/Paris', label: '(GMT+01:00) Paris' }],
    locales: [{ value: 'en_US', label: 'English (United States)' }],
    languages: [{ value: 'en_US', label: 'English' }]
};

/** A run in this state; allowed commands as the server would give them. */
export function aRun(state: string, changes: Partial<RunView> = {}, progress: Partial<RunProgress> = {}): RunView {
    const isActive = ['Checking', 'Queued', 'Running', 'Stopping', 'Deleting'].includes(state);
    return {
        id: RUN_ID,
        name: 'RUN-00001',
        operation: 'GeneratePartnerUsers',
        operationLabel: 'Generate partner users',
        source: 'Csv',
        sourceName: 'mobile-users.csv',
        accountName: 'Acme Partners',
        options: OPTIONS,
        requestedBy: 'Ada Admin',
        createdAt: '2026-03-01T08:00:00.000Z',
        tiles: [],
        notices: [],
        allowedCommands: COMMANDS[state] ?? [],
        ...changes,
        progress: {
            runId: RUN_ID,
            state,
            stateLabel: state,
            total: 4,
            planned: 2,
            queued: 0,
            succeeded: 0,
            failed: 0,
            skipped: 0,
            blocked: 0,
            isActive,
            isStalled: false,
            ...progress
        }
    };
}

const COMMANDS: Readonly<Record<string, string[]>> = {
    Draft: ['Check', 'Correct', 'Delete'],
    Checked: ['Check', 'Correct', 'Start', 'Schedule', 'Delete'],
    Scheduled: ['Start', 'Unschedule'],
    Queued: ['Start', 'Stop'],
    Running: ['Stop'],
    Stopped: ['Resume', 'RetryFailed'],
    Completed: ['Undo'],
    CompletedWithErrors: ['RetryFailed', 'Undo'],
    Failed: ['Resume']
};

export const TILES: RunView['tiles'] = [
    { action: 'Create', actionLabel: 'Will be created', count: 412 },
    {
        action: 'Skip',
        actionLabel: 'Skipped',
        reasonCode: 'ROW_INACTIVE',
        reasonLabel: 'Inactive in the source',
        count: 17
    },
    { action: 'Block', actionLabel: 'Blocked', reasonCode: 'USERNAME_TAKEN', reasonLabel: 'Username taken', count: 5 }
];

/** Row of that number: blocked, with a proposal, unless changed. */
export function aRow(rowNumber: number, changes: Partial<RowView> = {}): RowView {
    return {
        id: `a02${String(rowNumber).padStart(12, '0')}AAA`,
        rowNumber,
        sourceKey: `MU-${String(rowNumber).padStart(5, '0')}`,
        input: {
            rowNumber,
            sourceKey: `MU-${String(rowNumber).padStart(5, '0')}`,
            username: 'C.Brown',
            firstName: 'Chidi',
            lastName: 'Brown',
            phone: '+33 1'
        },
        displayName: 'Chidi Brown',
        username: 'cbrown@field.example',
        proposedUsername: 'cbrown2@field.example',
        action: 'Block',
        actionLabel: 'Blocked',
        status: 'Blocked',
        statusLabel: 'Blocked',
        reasonCode: 'USERNAME_TAKEN',
        reasonLabel: 'Username taken',
        message: 'cbrown@field.example is taken.',
        cause: 'Another user of this org has this username.',
        cure: 'Take the proposal or type another.',
        findings: [
            { code: 'USERNAME_TAKEN', field: 'Username', message: 'cbrown@field.example is taken.' },
            { code: 'EMAIL_INVALID', field: 'Email', message: 'two@at@signs is no address.' }
        ],
        attempts: 0,
        ...changes
    };
}
