import { labels } from './labels';

/** What the rows are looked at for: what will happen, or what happened. */
export type GridMode = 'plan' | 'result';

/** A column of lightning-datatable, as far as its width matters here. */
export interface Column {
    readonly fieldName?: string;
    readonly initialWidth?: number;
    readonly [property: string]: unknown;
}

const GROWING: readonly unknown[] = ['reason', 'cure'];
const CLIPPED_LINES = { wrapText: true, wrapTextMaxLines: 4 };

/** Pixels. A plan has the proposals beside, and the numbers that the table itself puts before rows that can be edited. */
const WIDTHS = {
    plan: { sourceKey: 85, displayName: 110, username: 175, reason: 150, cure: 170 },
    result: { sourceKey: 95, displayName: 120, username: 185, reason: 160, cure: 180 }
};

/** Width of the row numbers that the table itself puts before rows that can be edited (pixels). */
const ROW_NUMBERS = 52;

/**
 * Columns of the table. Reason and cure take what the others leave, where the table has more room than all need.
 * @param isEditable proposals may be taken
 * @param canEditUsernames usernames may be typed
 * @param available width of the table in pixels; 0 when it is not known
 */
export function columnsOf(
    mode: GridMode,
    isEditable: boolean,
    canEditUsernames: boolean,
    available: number
): readonly Column[] {
    const columns = narrowColumns(mode, isEditable, canEditUsernames);
    const needed = columns.reduce(
        (sum, { initialWidth = 0 }) => sum + initialWidth,
        canEditUsernames ? ROW_NUMBERS : 0
    );
    if (needed >= available) return columns;
    return columns.map((one) => (GROWING.includes(one.fieldName) ? { ...one, initialWidth: undefined } : one));
}

function narrowColumns(mode: GridMode, isEditable: boolean, canEditUsernames: boolean): Column[] {
    const widths = WIDTHS[mode];
    const wording =
        mode === 'plan' ? column('actionLabel', labels.action, 115) : column('statusLabel', labels.status, 95);
    return [
        { ...column('rowNumber', labels.rowNumber, 70), type: 'number', cellAttributes: { alignment: 'left' } },
        column('sourceKey', labels.sourceKey, widths.sourceKey),
        column('displayName', labels.name, widths.displayName),
        link('contactUrl', labels.contact, labels.contactLink),
        {
            ...column('username', labels.username, widths.username),
            editable: canEditUsernames ? { fieldName: 'canEdit' } : false
        },
        ...(isEditable ? [proposalColumn()] : []),
        ...(mode === 'result'
            ? [link('userUrl', labels.user, labels.userLink), column('lastLogin', labels.lastLogin, 100)]
            : []),
        wording,
        { ...column('reason', labels.reason, widths.reason), ...CLIPPED_LINES },
        { ...column('cure', labels.cure, widths.cure), ...CLIPPED_LINES },
        {
            type: 'button',
            initialWidth: 80,
            label: labels.details,
            typeAttributes: { label: labels.details, name: 'details', variant: 'base' }
        }
    ];
}

function column(fieldName: string, label: string, initialWidth: number): Column {
    return { fieldName, label, initialWidth, type: 'text', wrapText: true, hideDefaultActions: true };
}

function link(fieldName: string, label: string, linkLabel: string): Column {
    return { ...column(fieldName, label, 98), type: 'url', typeAttributes: { label: linkLabel, target: '_blank' } };
}

/** The proposed username is the button that takes it. */
function proposalColumn(): Column {
    return {
        type: 'button',
        label: labels.proposal,
        initialWidth: 175,
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
