import openLogin from '@salesforce/apex/ContactUsersController.openLogin';
import ContactAction from 'c/contactAction';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ContactLoginView } from 'apex/ContactLoginView';

interface ShownSite {
    readonly name: string;
    readonly url: string;
    readonly label: string;
    readonly problem: string;
}

/**
 * Quick action "Log in to Experience as User" of a contact (feature F95): one link per site, or the reason why there is none. The
 * link opens a tab of its own, because logging in there replaces nothing here.
 */
export default class LogInToExperience extends ContactAction {
    readonly labels = labels;
    view: ContactLoginView | null = null;

    get user(): string {
        return this.view?.username ? fill(labels.user, this.view.username) : '';
    }

    get obstacles(): readonly string[] {
        return this.view?.obstacles ?? [];
    }

    get sites(): ShownSite[] {
        return (this.view?.sites ?? []).map(({ name, url, problem }) => ({
            name: name ?? '',
            url: url ?? '',
            label: fill(labels.logIn, name ?? ''),
            problem: problem ?? ''
        }));
    }

    protected override async load(): Promise<void> {
        this.view = await openLogin({ contactId: this.recordId });
    }
}
