import type { Position } from '../syntax/ast/common.ts';

/** What generating code throws at an expression that has no meaning, because what it uses of another class is in error there. */
export class InvalidExpression extends Error {
    readonly position: Position;

    constructor(position: Position) {
        super(`An expression with errors cannot be generated (line ${String(position.line)}).`);
        this.position = position;
    }
}
