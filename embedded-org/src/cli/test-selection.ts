/** Which test classes and methods are wanted. */
export interface Selection {
    readonly isPartial: boolean;
    includes(className: string): boolean;
    includesMethod(className: string, method: string): boolean;
}

/** `A,B.method`: which classes and methods are wanted; without it, all. */
export function selection(text: string | undefined): Selection {
    if (text === undefined) return { isPartial: false, includes: () => true, includesMethod: () => true };
    const wanted = text.split(',').map((part) => part.trim().toLowerCase().split('.'));
    return {
        isPartial: true,
        includes: (className) => wanted.some(([name]) => name === className.toLowerCase()),
        includesMethod: (className, method) =>
            wanted.some(
                ([name, one]) => name === className.toLowerCase() && (one === undefined || one === method.toLowerCase())
            )
    };
}
