import { throwApex } from '../exceptions/platform.ts';
import { invalidId } from '../exceptions/messages.ts';
import { notNull } from '../values/integer.ts';
import { isIdForm, restoreId, toId, toId15 } from '../values/id.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';
import { objectTypeOfId } from './schema-hook.ts';

/** System.Id. Source: Apex Reference, Id Class. */
export const idType = definePlatformType('System.Id', {
    static: {
        new: () => null,
        /** With `restoreCasing` the letter case of the first 15 characters is mended from the checksum. */
        valueOf: (text: string, restoreCasing?: boolean) => {
            const id = argument(text);
            if (restoreCasing === true && id.length !== 18) throwApex('System.StringException', invalidId(id));
            return restoreCasing === true ? restoreId(id) : toId(id);
        }
    },
    instance: {
        equals: (self: string, other: string | null) =>
            toId(notNull(self)) === (other !== null && isIdForm(other) ? toId(other) : null),
        getSobjectType: (self: string) => objectTypeOfId(toId(notNull(self))),
        to15: (self: string) => toId15(self)
    }
});
