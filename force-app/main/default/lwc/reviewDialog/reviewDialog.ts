import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { common } from 'c/commonLabels';
import { fill } from 'c/labelText';
import { labels } from './labels';
import { REMOVALS, thingsOf } from './things';
import type { ReviewDecision } from 'apex/ReviewDecision';
import type { ReviewRowView } from 'apex/ReviewRowView';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

/** What a reviewer may want. */
export type Verdict = 'Certify' | 'Revoke' | 'Remove';

/** As many as one run may take from a user. */
const MOST_THINGS = 10;
const HELP: Readonly<Record<Verdict, string>> = {
    Certify: labels.certifyHelp,
    Revoke: labels.revokeHelp,
    Remove: labels.removeHelp
};

/** Asks for the reason of a decision, and for what is to be taken (features F97, W19); opened with `askDecision`. */
export default class ReviewDialog extends LightningModal {
    @api verdict: Verdict = 'Certify';
    /** Users it is about: what they have can be taken. */
    @api reviewed: readonly ReviewRowView[] = [];

    readonly labels = labels;
    readonly common = common;
    readonly kinds: readonly Choice[] = [
        { value: 'RemoveSets', label: labels.sets },
        { value: 'RemoveSeats', label: labels.seats },
        { value: 'RemoveContent', label: labels.content }
    ];
    kind = 'RemoveSets';
    itemKeys: readonly string[] = [];
    note = '';

    get help(): string {
        return HELP[this.verdict];
    }

    get isRemoval(): boolean {
        return this.verdict === 'Remove';
    }

    get things(): Choice[] {
        return thingsOf(this.reviewed, this.kind);
    }

    get hasThings(): boolean {
        return this.things.length > 0;
    }

    get needsNote(): boolean {
        return this.verdict !== 'Certify';
    }

    get problem(): string {
        if (!this.isRemoval) return '';
        if (!this.hasThings) return labels.noneHeld;
        return this.itemKeys.length > MOST_THINGS ? fill(labels.tooMany, MOST_THINGS) : '';
    }

    get cannotDecide(): boolean {
        const lacksThings = this.isRemoval && (this.itemKeys.length === 0 || this.problem !== '');
        return lacksThings || (this.needsNote && this.note.trim() === '');
    }

    handleKind(event: ChangeEvent): void {
        this.kind = event.detail.value;
        this.itemKeys = [];
    }

    handleThings(event: CustomEvent<{ value: string[] }>): void {
        this.itemKeys = event.detail.value;
    }

    handleNote(event: ChangeEvent): void {
        this.note = event.detail.value;
    }

    handleCancel(): void {
        this.close(null);
    }

    handleDecide(): void {
        const decision: ReviewDecision = {
            decision: this.isRemoval ? this.kind : this.verdict,
            itemKeys: this.isRemoval ? [...this.itemKeys] : [],
            note: this.note.trim() || null
        };
        this.close(decision);
    }
}

/** @returns null when nothing was decided */
export async function askDecision(
    verdict: Verdict,
    reviewed: readonly ReviewRowView[]
): Promise<ReviewDecision | null> {
    const decision = await ReviewDialog.open<ReviewDecision | null>({
        size: 'small',
        label: titleOf(verdict, reviewed.length),
        verdict,
        reviewed
    });
    return decision ?? null;
}

/** True for a decision that takes something. */
export function takesThings(decision: ReviewDecision): boolean {
    return (decision.decision ?? '') in REMOVALS;
}

function titleOf(verdict: Verdict, count: number): string {
    const titles: Readonly<Record<Verdict, readonly [one: string, many: string]>> = {
        Certify: [labels.certifyOne, labels.certifyMany],
        Revoke: [labels.revokeOne, labels.revokeMany],
        Remove: [labels.removeOne, labels.removeMany]
    };
    const [one, many] = titles[verdict];
    return count === 1 ? one : fill(many, count);
}
