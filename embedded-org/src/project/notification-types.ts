import type { MetadataFiles } from './metadata-files.ts';
import { flag, text } from './xml.ts';

/** Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_customnotificationtype.htm */
export interface NotificationTypeMetadata {
    /** API name: that of the file. */
    readonly name: string;
    readonly typeName: string;
    readonly label: string;
    readonly description: string | null;
    readonly desktop: boolean;
    readonly mobile: boolean;
}

export function readNotificationTypes(files: MetadataFiles): NotificationTypeMetadata[] {
    return files.read('notiftype', 'CustomNotificationType').map(({ name, root }) => ({
        name,
        typeName: text(root, 'customNotifTypeName') ?? name,
        label: text(root, 'masterLabel') ?? name,
        description: text(root, 'description') ?? null,
        desktop: flag(root, 'desktop') ?? false,
        mobile: flag(root, 'mobile') ?? false
    }));
}
