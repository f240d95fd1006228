/** One value of the configuration file with its place in it, e.g. `userLicenses[2].total`, so that every complaint says where and what. */
export class ConfigurationNode {
    readonly path: string;
    readonly #value: unknown;

    constructor(value: unknown, path: string) {
        this.#value = value;
        this.path = path;
    }

    /** @throws ConfigurationError always: this place, what was expected, what stands there. */
    wrong(expected: string): never {
        const shown = this.#value === undefined ? 'nothing' : JSON.stringify(this.#value);
        throw new ConfigurationError(
            `${this.path || 'the file'}: expected ${expected}, got ${shown.length > 80 ? `${shown.slice(0, 77)}...` : shown}.`
        );
    }

    text(): string {
        return typeof this.#value === 'string' && this.#value.trim() !== '' ? this.#value : this.wrong('a text');
    }

    flag(): boolean {
        return typeof this.#value === 'boolean' ? this.#value : this.wrong('true or false');
    }

    whole(minimum: number, maximum = Number.MAX_SAFE_INTEGER): number {
        const value = this.#value;
        if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
        return this.wrong(
            maximum === Number.MAX_SAFE_INTEGER
                ? `a whole number of at least ${String(minimum)}`
                : `a whole number from ${String(minimum)} to ${String(maximum)}`
        );
    }

    oneOf<Value extends string>(values: readonly Value[]): Value {
        return values.includes(this.#value as Value)
            ? (this.#value as Value)
            : this.wrong(`one of ${values.map((value) => JSON.stringify(value)).join(', ')}`);
    }

    list<Item>(read: (node: ConfigurationNode) => Item): Item[] {
        if (!Array.isArray(this.#value)) return this.wrong('a list');
        return this.#value.map((item, index) => read(new ConfigurationNode(item, `${this.path}[${String(index)}]`)));
    }

    texts(): string[] {
        return this.list((item) => item.text());
    }

    /** Values under free keys. */
    record<Item>(read: (node: ConfigurationNode, key: string) => Item): Record<string, Item> {
        return Object.fromEntries(
            Object.entries(this.#object()).map(([key, value]) => [
                key,
                read(new ConfigurationNode(value, this.#below(key)), key)
            ])
        );
    }

    /** The value as it stands. */
    raw(): unknown {
        return this.#value;
    }

    /** An object of which only these keys are known. @throws ConfigurationError that names an unknown key and the known ones */
    section<Key extends string>(known: readonly Key[]): Section<Key> {
        for (const key of Object.keys(this.#object())) {
            if (!known.includes(key as Key)) {
                throw new ConfigurationError(`${this.#below(key)}: unknown key. Known keys here: ${known.join(', ')}.`);
            }
        }
        const values = this.#object();
        return {
            path: this.path,
            need: (key) => new ConfigurationNode(values[key], this.#below(key)),
            maybe: (key, read, otherwise) =>
                values[key] === undefined ? otherwise : read(new ConfigurationNode(values[key], this.#below(key)))
        };
    }

    #object(): Record<string, unknown> {
        const value = this.#value;
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? (value as Record<string, unknown>)
            : this.wrong('an object');
    }

    #below(key: string): string {
        return this.path === '' ? key : `${this.path}.${key}`;
    }
}

/** The keys of one object in the file. */
export interface Section<Key extends string> {
    readonly path: string;
    /** The value of a key; complaints are made when it is read. */
    need(key: Key): ConfigurationNode;
    /** The value of a key that may be left out. */
    maybe<Value>(key: Key, read: (node: ConfigurationNode) => Value, otherwise: Value): Value;
}

/** The configuration file is wrong; the message names the key and what was expected there. */
export class ConfigurationError extends Error {}
