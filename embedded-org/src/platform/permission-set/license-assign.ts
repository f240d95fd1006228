import type { ObjectRules } from '../../runtime/dml/rules.ts';
import { duplicateRow, fail, licenseLimitExceeded } from '../errors.ts';
import { distinct, good, rowText, text } from '../lookup.ts';
import { changeUsedSeats, SetLicenseSeats } from './set-licenses.ts';

/** PermissionSetLicenseAssign: one per user and licence, as many as there are seats. Source: platform-rules C3 (PSL). */
export const licenseAssignRules: ObjectRules = {
    objectName: 'PermissionSetLicenseAssign',
    validate(context, rows) {
        if (context.operation !== 'insert') return;
        const checked = good(rows);
        const seats = new SetLicenseSeats(
            context,
            distinct(checked.map((row) => rowText(row, 'PermissionSetLicenseId'))),
            distinct(checked.map((row) => rowText(row, 'AssigneeId')))
        );
        for (const row of checked) {
            const userId = rowText(row, 'AssigneeId') ?? '';
            const licenseId = rowText(row, 'PermissionSetLicenseId') ?? '';
            if (seats.holds(userId, licenseId)) fail(row, duplicateRow('PermissionSetLicenseAssign'));
            else if (!seats.take(userId, licenseId)) fail(row, licenseLimitExceeded(seats.label(licenseId)));
        }
    },
    afterSave(context, rows) {
        if (context.operation === 'update') return;
        const change = new Map<string, number>();
        for (const row of good(rows)) {
            const licenseId = text(row.before ?? row.record, 'PermissionSetLicenseId') ?? '';
            change.set(licenseId, (change.get(licenseId) ?? 0) + (context.operation === 'delete' ? -1 : 1));
        }
        changeUsedSeats(context, change);
    }
};
