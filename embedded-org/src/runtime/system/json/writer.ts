/**
 * Writes JSON text as Jackson's generator does, compact or with its default pretty printer: objects broken over lines by two spaces,
 * ` : ` after names, arrays on one line as `[ 1, 2 ]`. Source of the pretty form: Apex Reference, JSON.serializePretty (example).
 */
export class JsonWriter {
    private readonly pretty: boolean;
    private out = '';
    /** One entry per open structure. */
    private readonly open: { readonly kind: 'object' | 'array'; count: number }[] = [];
    private named = false;

    constructor(pretty: boolean) {
        this.pretty = pretty;
    }

    get text(): string {
        return this.out;
    }

    /** Kind of the innermost open structure, null outside. */
    get inside(): 'object' | 'array' | null {
        return this.open.at(-1)?.kind ?? null;
    }

    get awaitsValue(): boolean {
        return this.named || this.inside !== 'object';
    }

    startObject(): void {
        this.before();
        this.out += '{';
        this.open.push({ kind: 'object', count: 0 });
    }

    endObject(): void {
        const { count } = this.open.pop() ?? { count: 0 };
        if (this.pretty) this.out += count === 0 ? ' ' : this.newLine();
        this.out += '}';
    }

    startArray(): void {
        this.before();
        this.out += '[';
        this.open.push({ kind: 'array', count: 0 });
    }

    endArray(): void {
        this.open.pop();
        this.out += this.pretty ? ' ]' : ']';
    }

    name(name: string): void {
        const top = this.open.at(-1);
        if (top === undefined) return;
        if (top.count++ > 0) this.out += ',';
        if (this.pretty) this.out += this.newLine();
        this.out += quote(name) + (this.pretty ? ' : ' : ':');
        this.named = true;
    }

    string(text: string): void {
        this.raw(quote(text));
    }

    /** A number, `true`, `false` or `null` as it shall appear. */
    raw(text: string): void {
        this.before();
        this.out += text;
    }

    private before(): void {
        const top = this.open.at(-1);
        if (this.named || top === undefined) {
            this.named = false;
            return;
        }
        if (top.count++ > 0) this.out += this.pretty ? ', ' : ',';
        else if (this.pretty) this.out += ' ';
    }

    private newLine(): string {
        return `\n${'  '.repeat(this.open.filter((structure) => structure.kind === 'object').length)}`;
    }
}

/** A JSON string; only quotes, backslashes and control characters are escaped. */
export function quote(text: string): string {
    return JSON.stringify(text);
}
