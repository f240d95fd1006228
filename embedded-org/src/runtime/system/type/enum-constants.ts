import { typeData } from '../../../schema/type-data/type-data.ts';
import { classRegistry } from '../../class-registry.ts';
import { ApexEnum } from '../../values/enum.ts';
import type { ApexType } from '../../values/type.ts';
import { platformEnum } from '../enums.ts';

/** The constants of an enum of the org or of the platform, null when the type is no enum. */
export function enumConstantsOf(type: ApexType): readonly ApexEnum[] | null {
    const info = classRegistry()?.find(type.name);
    if (info !== undefined) return info.kind === 'enum' ? userConstants(info.jsClass) : null;
    const data = typeData().platformType(type.base);
    return data?.isEnum === true ? platformEnum(data.name) : null;
}

/** A generated enum keeps its constants in order in a static array (`$constants`). */
function userConstants(jsClass: object | null): ApexEnum[] {
    return Object.values(jsClass ?? {})
        .flat()
        .filter((value): value is ApexEnum => value instanceof ApexEnum);
}
