import type { ObjectRules } from '../../runtime/dml/rules.ts';
import {
    duplicateRow,
    fail,
    fieldIntegrity,
    invalidCrossReference,
    licenseLimitExceeded,
    managedByPlatform
} from '../errors.ts';
import { byId, good, grouped, rowText, text, whole } from '../lookup.ts';

/** UserPackageLicense: a managed package's seats. AllowedLicenses -1 is a site licence without limit. Source: platform-rules F. */
export const userPackageLicenseRules: ObjectRules = {
    objectName: 'UserPackageLicense',
    validate(context, rows) {
        if (context.operation === 'update')
            for (const row of good(rows)) fail(row, managedByPlatform('Package license assignments'));
        if (context.operation !== 'insert') return;
        const packages = byId(
            context,
            'PackageLicense',
            rows.map((row) => rowText(row, 'PackageLicenseId'))
        );
        const held = grouped(
            context,
            'UserPackageLicense',
            'UserId',
            rows.map((row) => rowText(row, 'UserId'))
        );
        const used = new Map([...packages].map(([id, row]) => [id, whole(row, 'UsedLicenses')]));
        const given = new Set<string>();
        for (const row of good(rows)) {
            const packageId = rowText(row, 'PackageLicenseId') ?? '';
            const userId = rowText(row, 'UserId') ?? '';
            const found = packages.get(packageId);
            const taken = used.get(packageId) ?? 0;
            const allowed = whole(found, 'AllowedLicenses');
            const holds = (held.get(userId) ?? []).some((each) => text(each, 'PackageLicenseId') === packageId);
            if (found === undefined) fail(row, invalidCrossReference);
            else if (holds || given.has(userId + packageId)) fail(row, duplicateRow('UserPackageLicense'));
            // Which statuses refuse assignments is open (platform-rules F); that an expired package does is assumed.
            else if (text(found, 'Status') === 'Expired')
                fail(row, fieldIntegrity('The package has expired', ['PackageLicenseId']));
            else if (allowed >= 0 && taken >= allowed) fail(row, licenseLimitExceeded(text(found, 'NamespacePrefix')));
            else {
                given.add(userId + packageId);
                used.set(packageId, taken + 1);
            }
        }
    },
    afterSave(context, rows) {
        if (context.operation === 'update') return;
        const change = new Map<string, number>();
        for (const row of good(rows)) {
            const packageId = text(row.before ?? row.record, 'PackageLicenseId') ?? '';
            change.set(packageId, (change.get(packageId) ?? 0) + (context.operation === 'delete' ? -1 : 1));
        }
        for (const [id, found] of byId(context, 'PackageLicense', change.keys())) {
            context.update('PackageLicense', id, {
                UsedLicenses: whole(found, 'UsedLicenses') + (change.get(id) ?? 0)
            });
        }
    }
};
