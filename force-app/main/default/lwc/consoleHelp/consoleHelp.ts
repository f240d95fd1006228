import { LightningElement } from 'lwc';
import getHelp from '@salesforce/apex/ConsoleHelpController.getHelp';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { labels } from './labels';
import type { ConsoleHelp } from 'apex/ConsoleHelp';
import type { HelpLink } from 'apex/HelpLink';
import type { OrgFeature } from 'apex/OrgFeature';

interface ShownFeature extends OrgFeature {
    readonly icon: string;
    readonly variant: string;
    readonly state: string;
}

/** Set-up and help (features F38, F96): asked for when it is opened, since it looks at the whole org. */
export default class ConsoleHelpPanel extends LightningElement {
    readonly labels = labels;
    readonly common = common;
    isOpen = false;
    errors: readonly string[] = [];
    private help: ConsoleHelp | null = null;

    get buttonLabel(): string {
        return this.isOpen ? labels.hide : labels.show;
    }

    get expanded(): string {
        return this.isOpen ? 'true' : 'false';
    }

    get isLoading(): boolean {
        return this.isOpen && this.help === null && this.errors.length === 0;
    }

    get features(): ShownFeature[] {
        return (this.help?.features ?? []).map((feature) => ({ ...feature, ...lookOf(feature) }));
    }

    get links(): readonly HelpLink[] {
        return this.help?.links ?? [];
    }

    async handleToggle(): Promise<void> {
        this.isOpen = !this.isOpen;
        if (this.isOpen && !this.help) await this.load();
    }

    async load(): Promise<void> {
        this.errors = [];
        try {
            this.help = await getHelp();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }
}

function lookOf({ isThere, isNeeded }: OrgFeature): { icon: string; variant: string; state: string } {
    if (isThere) return { icon: 'utility:success', variant: 'success', state: labels.isThere };
    return isNeeded
        ? { icon: 'utility:error', variant: 'error', state: labels.isMissing }
        : { icon: 'utility:info', variant: '', state: labels.isOptional };
}
