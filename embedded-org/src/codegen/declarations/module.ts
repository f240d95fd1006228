import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BoundClass } from '../../semantics/bound/declarations.ts';
import { lineage, type ClassSymbol } from '../../semantics/symbols/symbols.ts';
import { emitAll } from '../statements/emit.ts';
import { NO_INSTRUMENTS } from '../instruments.ts';
import { ModuleWriter, type LineMap } from '../module-writer.ts';
import { classKey, frameText } from '../names.ts';
import { emitClass } from './class.ts';

/** The JavaScript of one top-level class or trigger. `keys` are the class-table entries that evaluating it makes. */
export interface GeneratedModule {
    readonly name: string;
    /** Name of the script in stack traces: `apex:Foo`, `apex:trigger/Foo`. */
    readonly scriptName: string;
    readonly code: string;
    readonly lineMap: LineMap;
    readonly keys: readonly string[];
}

/**
 * Generates a module: `(function ($rt, $c) { ...constants; { const $info = {...}; class ...; $rt.define($info, class) } ... })`.
 * Classes stand in the order in which they extend each other; those of other modules come through the class table `$c`.
 * `instruments` say what the code tells beside its work.
 */
export function generateModule(bound: BoundClass, instruments = NO_INSTRUMENTS): GeneratedModule {
    const { symbol } = bound;
    const scriptName = symbol.kind === 'trigger' ? `apex:trigger/${symbol.name}` : `apex:${symbol.name}`;
    const counters = `$rt.lineCounters(${JSON.stringify(scriptName)}, ${String(symbol.unit.text.split('\n').length)})`;
    // Lines of test classes and anonymous blocks do not count.
    const isCounted = instruments.countsLines && !symbol.isTest && symbol.kind !== 'anonymous';
    const writer = new ModuleWriter(instruments, isCounted ? counters : null);
    const classes = inOrder(
        flatten(bound).filter((one) => one.symbol.kind !== 'trigger' && one.symbol.kind !== 'anonymous')
    );
    for (const one of classes) emitClass(writer, one);
    if (symbol.kind === 'trigger' || symbol.kind === 'anonymous') emitUnit(writer, bound);
    const { code, lineMap } = writer.finish();
    return { name: symbol.name, scriptName, code, lineMap, keys: classes.map((one) => classKey(one.symbol)) };
}

function flatten(bound: BoundClass): BoundClass[] {
    return [bound, ...bound.inner.flatMap(flatten)];
}

/** Super classes of the same module first. */
function inOrder(classes: readonly BoundClass[]): BoundClass[] {
    const depth = (symbol: ClassSymbol): number => [...lineage(symbol)].length;
    return [...classes].sort((a, b) => depth(a.symbol) - depth(b.symbol));
}

/** A trigger's or anonymous block's body, with the methods it declares as statics of a class of its own. */
function emitUnit(writer: ModuleWriter, bound: BoundClass): void {
    const { symbol } = bound;
    emitClass(writer, bound, () => {
        writer.function('static $run()', frameText(symbol, ''), symbol.position.line, () => {
            emitAll(writer, bound.body?.statements ?? [], { symbol, isConstructor: false });
        });
    });
}

/** A module for classes that do not compile: using one of them fails as it does in an org. */
export function brokenModule(symbol: ClassSymbol, fault: Diagnostic): GeneratedModule {
    const all = (at: ClassSymbol): ClassSymbol[] => [at, ...[...at.inner.values()].flatMap(all)];
    const keys = symbol.kind === 'trigger' ? [] : all(symbol).map(classKey);
    const message = `Dependent class is invalid and needs recompilation:\n Class ${symbol.name} : ${fault.message}`;
    const code = `(function ($rt) { "use strict"; $rt.defineBroken(${JSON.stringify(keys)}, ${JSON.stringify(message)}); })`;
    return { name: symbol.name, scriptName: `apex:${symbol.name}`, code, lineMap: { frames: [], entries: [] }, keys };
}
