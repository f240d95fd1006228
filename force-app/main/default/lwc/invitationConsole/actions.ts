/** What is done with one invitation at once, after it was asked for. */
import admit from '@salesforce/apex/InvitationsController.admit';
import change from '@salesforce/apex/InvitationsController.change';
import newLink from '@salesforce/apex/InvitationsController.newLink';
import { ask } from 'c/confirmDialog';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { Question } from 'c/confirmDialog';
import type { InvitationAction } from 'c/invitationGrid';

const OPERATIONS: Readonly<Partial<Record<InvitationAction, string>>> = {
    again: 'ResendInvitations',
    cancel: 'RevokeInvitations'
};
const QUESTIONS: Readonly<Partial<Record<InvitationAction, Question>>> = {
    again: { label: labels.againTitle, message: labels.againMessage, confirmLabel: labels.sendAgain },
    cancel: {
        label: labels.cancelTitle,
        message: labels.cancelMessage,
        confirmLabel: labels.cancelIt,
        isDestructive: true
    },
    link: { label: labels.linkTitle, message: labels.linkMessage, confirmLabel: labels.makeLink }
};

/** @returns what to say afterwards; empty when the person did not want it after all */
export async function carryOut(action: InvitationAction, invitationId: string): Promise<string> {
    const question = QUESTIONS[action];
    if (question && !(await ask(question))) return '';
    if (action === 'link') return copyLink(await newLink({ invitationId }));
    const operation = OPERATIONS[action];
    const run: RunView = await (operation
        ? change({ operation, invitationId })
        : admit({ invitationIds: [invitationId] }));
    return fill(labels.changed, run.name ?? '');
}

/** The link is given this once: where the clipboard is closed to the page, it is shown to be copied by hand. */
async function copyLink(link: string): Promise<string> {
    try {
        await navigator.clipboard.writeText(link);
        return labels.copied;
    } catch {
        return `${labels.copyMessage} ${link}`;
    }
}
