const hashes = new WeakMap<object, number>();
let next = 1;

/** A number of this object alone, for objects that define no hash of their own. */
export function identityHash(value: object): number {
    let hash = hashes.get(value);
    if (hash === undefined) {
        hash = next++;
        hashes.set(value, hash);
    }
    return hash;
}
