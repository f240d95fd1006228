import { typeData } from '../../../schema/type-data/type-data.ts';
import type { ApexType } from '../../values/type.ts';

/** Whether the type data knows the type as an enum or interface. */
export function isStandardEnumOrInterface(type: ApexType): boolean {
    const data = typeData().platformType(type.base) ?? typeData().platformType(`System.${type.base}`);
    return data !== undefined && (data.isEnum || data.isInterface);
}
