import { LightningElement, api } from 'lwc';
import deleteFilter from '@salesforce/apex/MembersController.deleteFilter';
import saveFilter from '@salesforce/apex/MembersController.saveFilter';
import { ask } from 'c/confirmDialog';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { askFilterName } from 'c/memberFilterDialog';
import { labels } from './labels';
import type { MemberQuery } from 'apex/MemberQuery';
import type { SavedMemberFilter } from 'apex/SavedMemberFilter';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

/** A person's filters after one was saved or deleted. */
export interface SavedFilters {
    readonly filters: readonly SavedMemberFilter[];
    /** The one that is used; empty for none. */
    readonly chosenId: string;
}

/**
 * A person's filters (feature F24): chosen, saved, renamed, made the one to open with, deleted. Emits `apply` with a SavedMemberFilter or
 * null for none, `saved` with SavedFilters.
 */
export default class MemberSavedFilters extends LightningElement {
    @api filters: readonly SavedMemberFilter[] = [];
    /** The filter that is used; empty for none. */
    @api chosenId = '';
    /** What the page shows now. */
    @api query: MemberQuery = {};

    readonly labels = labels;
    isBusy = false;
    errors: readonly string[] = [];

    get choices(): Choice[] {
        const own = this.filters.map(({ id, name, isDefault }) => ({
            value: id ?? '',
            label: isDefault ? fill(labels.defaultName, name ?? '') : (name ?? '')
        }));
        return [{ value: '', label: labels.none }, ...own];
    }

    get actions(): Choice[] {
        const { chosen } = this;
        const saveNew = { value: 'new', label: labels.saveNew };
        if (!chosen) return [saveNew];
        const name = chosen.name ?? '';
        return [
            saveNew,
            { value: 'save', label: fill(labels.saveChanges, name) },
            { value: 'rename', label: fill(labels.rename, name) },
            { value: 'default', label: fill(chosen.isDefault ? labels.noDefault : labels.makeDefault, name) },
            { value: 'remove', label: fill(labels.remove, name) }
        ];
    }

    handleChoose(event: ChangeEvent): void {
        const filter = this.filters.find(({ id }) => id === event.detail.value) ?? null;
        this.announce('apply', filter);
    }

    async handleAction(event: CustomEvent<{ value: string }>): Promise<void> {
        const { chosen } = this;
        switch (event.detail.value) {
            case 'new':
                await this.saveNamed(null);
                break;
            case 'rename':
                await this.saveNamed(chosen);
                break;
            case 'save':
                await this.save({ ...chosen, query: this.query });
                break;
            case 'default':
                await this.save({ ...chosen, isDefault: chosen?.isDefault !== true });
                break;
            default:
                await this.remove();
        }
    }

    private get chosen(): SavedMemberFilter | null {
        return this.filters.find(({ id }) => id === this.chosenId) ?? null;
    }

    private async saveNamed(present: SavedMemberFilter | null): Promise<void> {
        const given = await askFilterName(
            present ? { name: present.name ?? '', isDefault: present.isDefault === true } : null
        );
        if (given) await this.save({ ...(present ?? { query: this.query }), ...given });
    }

    private save(filter: SavedMemberFilter): Promise<void> {
        return this.store(async () => {
            const filters = await saveFilter({ filter });
            return { filters, chosenId: filters.find(({ name }) => name === filter.name)?.id ?? this.chosenId };
        });
    }

    /** Something that may be refused. */
    private async store(call: () => Promise<SavedFilters>): Promise<void> {
        this.isBusy = true;
        this.errors = [];
        try {
            this.announce('saved', await call());
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isBusy = false;
    }

    private async remove(): Promise<void> {
        const { id, name } = this.chosen ?? {};
        const isWanted = await ask({
            label: fill(labels.removeLabel, name ?? ''),
            message: labels.removeMessage,
            confirmLabel: labels.removeConfirm,
            isDestructive: true
        });
        if (!isWanted) return;
        await this.store(async () => ({ filters: await deleteFilter({ filterId: id }), chosenId: '' }));
    }

    private announce(type: string, detail: unknown): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }
}
