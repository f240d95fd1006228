import type { FormulaEnvironment } from '../environment.ts';
import type { FormulaNode } from '../nodes.ts';
import type { FormulaValue } from '../values.ts';

/** Arguments of a call: evaluated when asked for, so that IF and CASE only compute the branch they take. */
export interface Arguments {
    readonly count: number;
    readonly nodes: readonly FormulaNode[];
    readonly environment: FormulaEnvironment;
    /** Value of argument `index` (from 0); null when there is none. */
    value(index: number): FormulaValue;
    all(): FormulaValue[];
}

export interface FormulaFunction {
    /** Least and greatest number of arguments. */
    readonly arity: readonly [number, number];
    readonly apply: (args: Arguments) => FormulaValue;
}

export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

export const fn = (least: number, most: number, apply: (args: Arguments) => FormulaValue): FormulaFunction => ({
    arity: [least, most],
    apply
});
