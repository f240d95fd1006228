import { labels } from './labels';

/** What the rows are looked at for: what will happen, or what happened. */
export type GridMode = 'plan' | 'result';

const CLIPPED_LINES = { wrapText: true, wrapTextMaxLines: 4 };

/**
 * Columns of the table.
 * @param isEditable usernames of blocked rows may be changed and proposals taken
 */
export function columnsOf(mode: GridMode, isEditable: boolean): unknown[] {
    const wording =
        mode === 'plan' ? column('actionLabel', labels.action, 110) : column('statusLabel', labels.status, 110);
    return [
        { ...column('rowNumber', labels.rowNumber, 80), type: 'number', cellAttributes: { alignment: 'left' } },
        column('sourceKey', labels.sourceKey, 120),
        column('displayName', labels.name, 160),
        link('contactUrl', labels.contact, labels.contactLink),
        { ...column('username', labels.username, 220), editable: isEditable ? { fieldName: 'canEdit' } : false },
        ...(isEditable ? [proposalColumn()] : []),
        ...(mode === 'result' ? [link('userUrl', labels.user, labels.userLink)] : []),
        wording,
        { ...column('reason', labels.reason, 240), ...CLIPPED_LINES },
        { ...column('cure', labels.cure, 260), ...CLIPPED_LINES },
        {
            type: 'button',
            initialWidth: 110,
            label: labels.details,
            typeAttributes: { label: labels.details, name: 'details', variant: 'base' }
        }
    ];
}

function column(fieldName: string, label: string, initialWidth: number): Record<string, unknown> {
    return { fieldName, label, initialWidth, type: 'text', hideDefaultActions: true };
}

function link(fieldName: string, label: string, linkLabel: string): Record<string, unknown> {
    return { ...column(fieldName, label, 120), type: 'url', typeAttributes: { label: linkLabel, target: '_blank' } };
}

/** The proposed username is the button that takes it. */
function proposalColumn(): Record<string, unknown> {
    return {
        type: 'button',
        label: labels.proposal,
        initialWidth: 220,
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
