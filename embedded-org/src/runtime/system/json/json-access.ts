import type { ClassInfo } from '../../classes.ts';
import { throwApex } from '../../exceptions/platform.ts';

/**
 * Refuses what the annotation @JsonAccess of a class forbids. All code of a project is of one package, so only `never` says no. A class does
 * not inherit it. Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_JsonAccess.htm;
 * text assumed.
 * @throws System.JSONException
 */
export function requireJsonAccess(info: ClassInfo, direction: 'serializable' | 'deserializable'): void {
    const annotation = info.annotations.find(({ name }) => name.toLowerCase() === 'jsonaccess');
    if (annotation?.parameters[direction]?.toLowerCase() !== 'never') return;
    throwApex('System.JSONException', `Type is not ${direction}: ${info.name}`);
}
