import { api } from 'lwc';
import { fill } from 'c/labelText';
import OptionFields from 'c/optionFields';
import { labels } from './labels';
import type { PartnerUserSetup } from 'apex/PartnerUserSetup';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

/** Inactive rows, existing users, mail: and in plain words which mails would go out (features W4, U22). Emits `optionchange`. */
export default class BehaviourOptions extends OptionFields {
    @api setup: PartnerUserSetup = {};

    readonly labels = labels;
    readonly existingChoices: readonly Choice[] = [
        { value: 'Skip', label: labels.existingSkip },
        { value: 'Fail', label: labels.existingFail }
    ];

    get mailLines(): string[] {
        return [this.runMailLine, ...this.welcomeMailLines];
    }

    private get runMailLine(): string {
        if (this.options.sendMail !== true) return labels.mailOff;
        return this.options.emailChoice === 'Row'
            ? labels.mailRow
            : fill(labels.mailDefault, this.options.defaultEmail ?? '…');
    }

    private get welcomeMailLines(): string[] {
        const profile = this.setup.profiles?.find((candidate) => candidate.id === this.options.profileId);
        const sites = (profile?.sites ?? []).filter((site) => site.isLive === true && site.sendsWelcomeMail === true);
        return sites.map((site) => fill(labels.welcomeMail, site.name ?? ''));
    }

    handleCheckbox(event: ChangeEvent): void {
        this.announce(event, event.detail.checked === true);
    }

    handleChange(event: ChangeEvent): void {
        this.announce(event, event.detail.value);
    }
}
