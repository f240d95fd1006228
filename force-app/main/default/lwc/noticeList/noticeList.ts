import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import type { RunNotice } from 'apex/RunNotice';

interface ShownNotice {
    readonly key: string;
    readonly icon: string;
    readonly variant: string;
    /** What the icon says to those who cannot see it. */
    readonly tone: string;
    readonly message: string;
    readonly cure: string;
}

const WARNING = { icon: 'utility:warning', variant: 'warning', tone: labels.warning };
const INFORMATION = { icon: 'utility:info', variant: '', tone: labels.information };

/** Facts about a run as a whole: seats short, site not live, which mails would go out. */
export default class NoticeList extends LightningElement {
    @api notices: readonly RunNotice[] = [];

    readonly labels = labels;

    get hasNotices(): boolean {
        return this.notices.length > 0;
    }

    get shown(): ShownNotice[] {
        return this.notices.map((notice, index) => ({
            key: `${notice.code ?? ''}${String(index)}`,
            ...(notice.severity === 'warning' ? WARNING : INFORMATION),
            message: notice.message ?? '',
            cure: notice.cure ?? ''
        }));
    }
}
