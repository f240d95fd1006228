import { NO_INSTRUMENTS, type Instruments } from './instruments.ts';

/** For each line of generated JavaScript (from 1): the Apex line it comes from and what a stack frame there is called. */
export interface LineMap {
    /** Frame texts (`Class.Foo.bar`) that `entries` point to. */
    readonly frames: readonly string[];
    /** `entries[jsLine - 1]` is [Apex line, index into frames], or null. */
    readonly entries: readonly (readonly [number, number] | null)[];
}

/** A use of the runtime library; string literals, which may hold the same characters, are taken whole. */
const LIBRARY_USE = /"(?:[^"\\]|\\.)*"|\$rt\.(\w+)/g;

/**
 * Collects the text of one generated module: lines with their Apex origin, the constants that its code needs at the top (tables, types,
 * queries), and the temporaries of the function being written.
 */
export class ModuleWriter {
    private readonly lines: string[] = [];
    private readonly entries: ([number, number] | null)[] = [];
    private readonly frames: string[] = [];
    private readonly constants = new Map<string, string>();
    private readonly constantNames = new Map<string, string>();
    private frame = -1;
    private indent = 0;
    private temporaries: string[] = [];
    private temporaryCount = 0;
    /** JavaScript of the counters by Apex line, or null when this module's lines are not counted. */
    private readonly counters: string | null;

    private readonly instruments: Instruments;

    /** @param counters expression that gives an array with one counter for each Apex line, evaluated once; null where they do not count */
    constructor(instruments = NO_INSTRUMENTS, counters: string | null = null) {
        this.instruments = instruments;
        this.counters = counters === null ? null : this.constant('h', counters);
    }

    /** Whether coverage is measured, of this module or of those it uses. */
    get measuresCoverage(): boolean {
        return this.instruments.countsLines;
    }

    /** Counts that the program comes here, when coverage is measured. */
    visit(apexLine: number): void {
        if (this.counters !== null && apexLine > 0) this.line(`${this.counters}[${String(apexLine)}]++;`);
    }

    /** A statement begins: it is counted, and told, where that is asked for. */
    statement(apexLine: number): void {
        this.visit(apexLine);
        // The line that is told is that of this very call.
        if (this.instruments.tracesStatements && apexLine > 0) this.line('$rt.atStatement();', apexLine);
    }

    /**
     * Writes the body of a method or constructor, with the news that it begins and ends where calls are traced. Those lines have no Apex
     * line of their own: the log names the line of the call.
     */
    call(kind: 'method' | 'constructor', signature: string, body: () => void): void {
        if (!this.instruments.tracesCalls) {
            body();
            return;
        }
        const told = `$info, ${JSON.stringify(kind)}, ${JSON.stringify(signature)}`;
        this.line(`$rt.enterCall(${told});`);
        this.block('try', 0, body);
        this.line(`finally { $rt.leaveCall(${told}); }`);
    }

    /** Writes one line; `apexLine` 0 when it has no origin. */
    line(text: string, apexLine = 0): void {
        this.lines.push('  '.repeat(this.indent) + text);
        this.entries.push(apexLine > 0 && this.frame >= 0 ? [apexLine, this.frame] : null);
    }

    /** Writes `head {`, the body one step deeper, and `tail`. */
    block(head: string, apexLine: number, body: () => void, tail = '}'): void {
        this.line(`${head} {`, apexLine);
        this.indent++;
        body();
        this.indent--;
        this.line(tail);
    }

    /** Writes a function: its frame text for stack traces, and a declaration of the temporaries that its body turns out to need. */
    function(head: string, frameText: string, apexLine: number, body: () => void): void {
        const outer = { frame: this.frame, temporaries: this.temporaries };
        this.frame = this.frameIndex(frameText);
        this.temporaries = [];
        this.line(`${head} {`, apexLine);
        const at = this.lines.length;
        this.line('');
        this.indent++;
        body();
        this.indent--;
        this.line('}');
        if (this.temporaries.length > 0)
            this.lines[at] = `${'  '.repeat(this.indent + 1)}let ${this.temporaries.join(', ')};`;
        this.frame = outer.frame;
        this.temporaries = outer.temporaries;
    }

    /** A variable of the function being written, for values that an expression needs twice. */
    temporary(name = `$t${String(this.temporaryCount++)}`): string {
        if (!this.temporaries.includes(name)) this.temporaries.push(name);
        return name;
    }

    /** A constant at the top of the module with this value, made once; `hint` begins its name. */
    constant(hint: string, value: string): string {
        const known = this.constantNames.get(value);
        if (known !== undefined) return known;
        const base = `$${hint.replace(/[^A-Za-z0-9]/g, '_')}`;
        let name = base;
        for (let i = 2; this.constants.has(name); i++) name = `${base}_${String(i)}`;
        this.constants.set(name, value);
        this.constantNames.set(value, name);
        return name;
    }

    /**
     * The module's text: a function of the runtime library and the class table. What it uses of the library stands in constants, because
     * the library is too large an object for V8 to look up quickly.
     */
    finish(): { code: string; lineMap: LineMap } {
        const used = new Set<string>();
        const direct = (text: string): string =>
            text.replace(LIBRARY_USE, (whole, name: string | undefined) => {
                if (name === undefined) return whole;
                used.add(name);
                return `$rt_${name}`;
            });
        const constants = [...this.constants].map(([name, value]) => `const ${name} = ${direct(value)};`);
        const lines = this.lines.map(direct);
        const library = [...used].map((name) => `const $rt_${name} = $rt.${name};`);
        const head = ['(function ($rt, $c) { "use strict";', ...library, ...constants];
        const code = [...head, ...lines, '})'].join('\n');
        return { code, lineMap: { frames: this.frames, entries: [...head.map(() => null), ...this.entries] } };
    }

    private frameIndex(text: string): number {
        const at = this.frames.indexOf(text);
        return at >= 0 ? at : this.frames.push(text) - 1;
    }
}
