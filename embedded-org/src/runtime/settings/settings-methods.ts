import { definePlatformType } from '../system/define.ts';
import type { ClassInfo } from '../classes.ts';
import { getAll, getInstance, getOrgDefaults, getValues } from './custom-settings.ts';

interface ObjectToken {
    readonly name: string;
}

/** Statics of custom settings and custom metadata types; the compiler passes the object's token first. Source: Apex Reference, Custom Settings Methods. */
export const settingsMethodsType = definePlatformType('System.SObject', {
    callerAware: true,
    static: {
        getAll: (object: ObjectToken) => getAll(object.name),
        getInstance: (object: ObjectToken, key: string | null = null) => getInstance(object.name, key),
        getOrgDefaults(this: ClassInfo, object: ObjectToken) {
            return getOrgDefaults(object.name, this.apiVersion > 21);
        },
        getValues: (object: ObjectToken, key: string | null = null) => getValues(object.name, key)
    }
});
