import type { Switches } from './org.ts';

/**
 * Positions of switches that remember which of them were asked for.
 * @param reads takes the name of each switch when its position is read
 */
export function watchedSwitches(switches: Switches, reads: Set<string>): Switches {
    const watched = {};
    for (const [name, value] of Object.entries(switches)) {
        Object.defineProperty(watched, name, {
            enumerable: true,
            get: () => {
                reads.add(name);
                return value;
            }
        });
    }
    return watched;
}
