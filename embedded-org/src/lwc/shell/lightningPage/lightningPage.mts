import { LightningElement, api } from 'lwc';
import { call } from 'org/http';
import { messageOf } from 'org/shellData';

interface Region {
    readonly name: string;
    readonly components: readonly {
        readonly component: string;
        readonly properties: Readonly<Record<string, string>>;
    }[];
}

/** A Lightning page of the project: its own components, region after region. */
export default class LightningPage extends LightningElement {
    @api name = '';
    components: object[] = [];
    error = '';

    async connectedCallback(): Promise<void> {
        try {
            const page = await call<{ regions: readonly Region[] }>(
                'GET',
                `/shell/pages/${encodeURIComponent(this.name)}`
            );
            this.components = page.regions.flatMap((region) =>
                region.components.map((entry, index) => ({ ...entry, key: `${region.name}${index}` }))
            );
        } catch (error) {
            this.error = messageOf(error);
        }
    }
}
