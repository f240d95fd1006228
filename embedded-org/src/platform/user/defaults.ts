import type { RuleContext, SaveRow } from '../../runtime/dml/rules.ts';
import { generateNicknames } from './nickname.ts';
import { foldUsernames } from './username.ts';

/** What a new user has when the caller does not say. Source: platform-rules A1; IsActive: User object reference, "Defaulted on create". */
const CREATE_DEFAULTS: Readonly<Record<string, unknown>> = {
    IsActive: true,
    DefaultGroupNotificationFrequency: 'N',
    DigestFrequency: 'D',
    ForecastEnabled: false,
    ReceivesAdminInfoEmails: true,
    ReceivesInfoEmails: true,
    UserPermissionsMarketingUser: false,
    UserPermissionsOfflineUser: false,
    UserPermissionsSFContentUser: false
};

/** Fills what the platform fills before validation and before triggers. */
export function fillDefaults(context: RuleContext, rows: readonly SaveRow[]): void {
    for (const row of rows) {
        if (row.before !== null) continue;
        const { $values: values, $object: object } = row.record;
        for (const [field, value] of Object.entries(CREATE_DEFAULTS)) {
            if ((values[field] ?? null) === null && object.field(field) !== undefined) values[field] = value;
        }
    }
    foldUsernames(rows);
    generateNicknames(context, rows);
}
