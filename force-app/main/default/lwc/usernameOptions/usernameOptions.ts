import { api } from 'lwc';
import OptionFields from 'c/optionFields';
import { labels } from './labels';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

/** A text of the source and the username it would become; null where nothing is left of it. */
export interface UsernameSample {
    readonly given: string;
    readonly username: string | null;
}

/** How usernames are made, with the first rows as samples (features F6 to F8). Emits `optionchange`. */
export default class UsernameOptions extends OptionFields {
    @api samples: readonly UsernameSample[] = [];

    readonly labels = labels;
    readonly sources: readonly Choice[] = [
        { value: 'LegacyUsername', label: labels.legacy },
        { value: 'Email', label: labels.email },
        { value: 'Name', label: labels.name }
    ];
    readonly rules: readonly Choice[] = [
        { value: 'StripCharacters', label: labels.strip },
        { value: 'CutAtSign', label: labels.cut }
    ];

    /** Names hold nothing that the rules differ about. */
    get hasRule(): boolean {
        return this.options.usernameFrom !== 'Name';
    }

    get shownSamples(): { key: string; given: string; username: string }[] {
        return this.samples.map((sample, index) => ({
            key: String(index),
            given: sample.given,
            username: sample.username ?? labels.sampleNone
        }));
    }

    get hasSamples(): boolean {
        return this.samples.length > 0;
    }

    handleChange(event: ChangeEvent): void {
        this.announce(event, event.detail.value);
    }
}
