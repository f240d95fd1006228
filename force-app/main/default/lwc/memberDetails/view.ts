/** What the window shows of a member. Pure: from the server's answer to words and icons. */
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { LoginFinding } from 'apex/LoginFinding';
import type { MemberDetails } from 'apex/MemberDetails';

export interface ShownPermission {
    readonly key: string;
    readonly label: string;
    readonly help: string;
    readonly isHeld: boolean;
    readonly isDisabled: boolean;
}

export interface ShownFinding {
    readonly key: string;
    readonly icon: string;
    readonly variant: string;
    /** What the icon says to those who cannot see it. */
    readonly tone: string;
    readonly message: string;
    readonly cure: string;
}

const TONES: Readonly<Record<string, { icon: string; variant: string; tone: string }>> = {
    Obstacle: { icon: 'utility:error', variant: 'error', tone: labels.obstacle },
    Advice: { icon: 'utility:info', variant: '', tone: labels.advice },
    Fine: { icon: 'utility:success', variant: 'success', tone: labels.fine }
};

export function showPermissions(details: MemberDetails | null, isBusy: boolean): ShownPermission[] {
    return (details?.permissions ?? []).map((entry) => ({
        key: entry.key ?? '',
        label: entry.label ?? '',
        help: entry.setId ? (entry.description ?? '') : fill(labels.notSetUp, entry.setName ?? ''),
        isHeld: entry.isHeld === true,
        isDisabled: isBusy || details?.canSwitch !== true || !entry.setId
    }));
}

export function showFindings(findings: readonly LoginFinding[]): ShownFinding[] {
    return findings.map((finding, index) => ({
        key: String(index),
        ...(TONES[finding.level ?? ''] ?? TONES.Advice),
        message: finding.message ?? '',
        cure: finding.cure ?? ''
    }));
}
