import { LightningElement, api } from 'lwc';
import getChoices from '@salesforce/apex/LicenseMovesController.getChoices';
import { reduceErrors } from 'c/consoleErrors';
import { newUserLines, profileLines, setLines, widerLines, withLine } from './choices';
import { labels } from './labels';
import type { LicenseMoveChoices } from 'apex/LicenseMoveChoices';
import type { LicenseMoveOptions as Move } from 'apex/LicenseMoveOptions';
import type { RunOptions } from 'apex/RunOptions';
import type { RunSource } from 'c/consoleTypes';
import type { LineChoice, MappingLine } from 'c/mappingLines';

/**
 * Options of a licence move (features F44, F47): which profile and which permission set becomes which. Emits `optionschange` with
 * the RunOptions, or null while no profile is mapped and no file names them.
 */
export default class LicenseMoveOptions extends LightningElement {
    @api options: RunOptions = {};
    /** Null for a run whose rows are stored. */
    @api source: RunSource | null = null;

    /** Rows come from a file, which may name profiles itself. */
    @api isFile = false;

    readonly labels = labels;
    choices: LicenseMoveChoices | null = null;
    errors: readonly string[] = [];
    private move: Move = {};

    connectedCallback(): void {
        this.move = this.options.move ?? {};
        void this.load();
    }

    get isLoading(): boolean {
        return this.choices === null && this.errors.length === 0;
    }

    get profiles(): MappingLine[] {
        return profileLines(this.choices ?? {}, this.move);
    }

    get hasNoProfiles(): boolean {
        return this.choices !== null && this.profiles.length === 0;
    }

    get sets(): MappingLine[] {
        return setLines(this.choices ?? {}, this.move);
    }

    get hasNoSets(): boolean {
        return this.sets.length === 0;
    }

    get wider(): string[] {
        return widerLines(this.choices ?? {}, this.move);
    }

    get newUsers(): string[] {
        return newUserLines(this.choices ?? {}, this.move);
    }

    /** A file may name profiles that need new users; nobody knows before it is checked. */
    get asksForNewUsers(): boolean {
        return this.isFile || this.newUsers.length > 0;
    }

    get makesNewUsers(): boolean {
        return this.move.makesNewUsers === true;
    }

    handleNewUsers(event: CustomEvent<{ checked: boolean }>): void {
        this.move = { ...this.move, makesNewUsers: event.detail.checked };
        this.announce();
    }

    handleProfile({ detail: { id, value } }: CustomEvent<LineChoice>): void {
        this.move = { ...this.move, profiles: withLine(this.move.profiles, id, value) };
        this.announce();
    }

    handleSet({ detail: { id, value } }: CustomEvent<LineChoice>): void {
        this.move = { ...this.move, sets: withLine(this.move.sets, id, value) };
        this.announce();
    }

    async load(): Promise<void> {
        this.errors = [];
        const selection = this.source?.kind === 'Users' ? this.source.selection : null;
        try {
            this.choices = await getChoices({ selection });
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.announce();
    }

    private announce(): void {
        const isUsable = this.isFile || (this.move.profiles ?? []).length > 0;
        const detail = isUsable ? { ...this.options, move: this.move } : null;
        this.dispatchEvent(new CustomEvent('optionschange', { detail }));
    }
}
