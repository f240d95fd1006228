import { labels } from './labels';
import type { InvitationView } from 'apex/InvitationView';

export type InvitationAction = 'again' | 'link' | 'cancel' | 'admit' | 'run' | 'none';

interface RowAction {
    readonly name: InvitationAction;
    readonly label: string;
}

/** What may be done with one invitation; there is always a line, because an empty menu looks like a fault. */
export function actionsFor(invitation: InvitationView, canInvite: boolean): RowAction[] {
    const actions: RowAction[] = [];
    const add = (isAllowed: boolean, name: InvitationAction, label: string): void => {
        if (isAllowed) actions.push({ name, label });
    };
    const canSend = canInvite && invitation.canSend === true;
    add(canSend, 'again', labels.again);
    add(canSend, 'link', labels.link);
    add(canSend, 'cancel', labels.cancel);
    add(canInvite && invitation.canAdmit === true, 'admit', labels.admit);
    add(Boolean(invitation.admissionRunId), 'run', labels.run);
    return actions.length > 0 ? actions : [{ name: 'none', label: labels.none }];
}

/** @param canInvite whether anything may be done beside looking */
export function columnsOf(canInvite: boolean): unknown[] {
    return [
        column('invitee', labels.invitee, 130),
        column('email', labels.email, 180),
        column('accountName', labels.account, 130),
        column('stateLabel', labels.state, 80),
        moment('sentAt', labels.sent),
        moment('expiresAt', labels.expires),
        column('sentBy', labels.sentBy, 110),
        { ...column('timesSent', labels.times, 70), type: 'number' },
        column('permissions', labels.permissions, 120),
        column('outcome', labels.outcome, 150),
        {
            type: 'action',
            typeAttributes: {
                rowActions: (row: InvitationView, done: (actions: RowAction[]) => void): void => {
                    done(actionsFor(row, canInvite));
                }
            }
        }
    ];
}

function moment(fieldName: string, label: string): Record<string, unknown> {
    return {
        ...column(fieldName, label, 120),
        type: 'date',
        typeAttributes: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }
    };
}

function column(fieldName: string, label: string, initialWidth: number): Record<string, unknown> {
    return { fieldName, label, initialWidth, type: 'text', wrapText: true, hideDefaultActions: true };
}
