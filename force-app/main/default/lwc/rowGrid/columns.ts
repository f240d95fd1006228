import { labels } from './labels';

/** What the rows are looked at for: what will happen, or what happened. */
export type GridMode = 'plan' | 'result';

const CLIPPED_LINES = { wrapText: true, wrapTextMaxLines: 4 };

/**
 * Columns of the table.
 * @param isEditable proposals may be taken
 * @param canEditUsernames usernames may be typed
 */
export function columnsOf(mode: GridMode, isEditable: boolean, canEditUsernames: boolean): unknown[] {
    const wording =
        mode === 'plan' ? column('actionLabel', labels.action, 130) : column('statusLabel', labels.status, 95);
    return [
        { ...column('rowNumber', labels.rowNumber, 70), type: 'number', cellAttributes: { alignment: 'left' } },
        column('sourceKey', labels.sourceKey, 95),
        column('displayName', labels.name, 120),
        link('contactUrl', labels.contact, labels.contactLink),
        { ...column('username', labels.username, 185), editable: canEditUsernames ? { fieldName: 'canEdit' } : false },
        ...(isEditable ? [proposalColumn()] : []),
        ...(mode === 'result'
            ? [link('userUrl', labels.user, labels.userLink), column('lastLogin', labels.lastLogin, 100)]
            : []),
        wording,
        { ...column('reason', labels.reason, 160), ...CLIPPED_LINES },
        { ...column('cure', labels.cure, 180), ...CLIPPED_LINES },
        {
            type: 'button',
            initialWidth: 80,
            label: labels.details,
            typeAttributes: { label: labels.details, name: 'details', variant: 'base' }
        }
    ];
}

function column(fieldName: string, label: string, initialWidth: number): Record<string, unknown> {
    return { fieldName, label, initialWidth, type: 'text', wrapText: true, hideDefaultActions: true };
}

function link(fieldName: string, label: string, linkLabel: string): Record<string, unknown> {
    return { ...column(fieldName, label, 98), type: 'url', typeAttributes: { label: linkLabel, target: '_blank' } };
}

/** The proposed username is the button that takes it. */
function proposalColumn(): Record<string, unknown> {
    return {
        type: 'button',
        label: labels.proposal,
        initialWidth: 180,
        typeAttributes: {
            label: { fieldName: 'proposal' },
            name: 'accept',
            title: labels.accept,
            variant: 'base',
            iconName: 'utility:check',
            class: { fieldName: 'proposalClass' }
        }
    };
}
