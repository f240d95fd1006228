import type { AccessMode } from '../../access/access-mode.ts';
import { definePlatformType } from '../define.ts';

/** System.AccessLevel: one of two constants, or user mode with the rights of one more permission set. */
export class ApexAccessLevel {
    readonly $typeName = 'System.AccessLevel';
    readonly mode: AccessMode;

    constructor(mode: AccessMode) {
        this.mode = mode;
    }

    toString$0(): string {
        return this.mode === 'user' ? 'USER_MODE' : 'SYSTEM_MODE';
    }
}

export const USER_MODE = new ApexAccessLevel('user');
export const SYSTEM_MODE = new ApexAccessLevel('system');

/** Source: Apex Reference, AccessLevel Class. */
export const accessLevelType = definePlatformType('System.AccessLevel', {
    static: { 'get:USER_MODE': () => USER_MODE, 'get:SYSTEM_MODE': () => SYSTEM_MODE },
    instance: { toString: (self: ApexAccessLevel) => self.toString$0() }
});
