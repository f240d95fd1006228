import type { ClassRegistry } from './classes.ts';

let registry: ClassRegistry | null = null;

/** Installs the compiled classes of the org on this thread, for Type.forName, JSON and run-time type checks. */
export function setClassRegistry(classes: ClassRegistry | null): void {
    registry = classes;
}

/** The compiled classes of the org, or null before any are loaded. */
export function classRegistry(): ClassRegistry | null {
    return registry;
}
