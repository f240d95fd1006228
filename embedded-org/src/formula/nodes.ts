/** Parse tree of a formula. Positions are character offsets in the formula's text. */
export type FormulaNode =
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'constant'; readonly value: boolean | null }
    | { readonly kind: 'field'; readonly path: readonly string[]; readonly at: number }
    | { readonly kind: 'unary'; readonly operator: '-' | '+' | '!'; readonly operand: FormulaNode }
    | {
          readonly kind: 'binary';
          readonly operator: BinaryOperator;
          readonly left: FormulaNode;
          readonly right: FormulaNode;
      }
    | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[]; readonly at: number };

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '&&' | '||' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** The field paths that a formula names, globals (`$User.Id`) included, in their order. */
export function fieldPaths(node: FormulaNode): (readonly string[])[] {
    switch (node.kind) {
        case 'field':
            return [node.path];
        case 'unary':
            return fieldPaths(node.operand);
        case 'binary':
            return [...fieldPaths(node.left), ...fieldPaths(node.right)];
        case 'call':
            return node.args.flatMap(fieldPaths);
        default:
            return [];
    }
}

/** A fault in a formula's text. */
export class FormulaError extends Error {
    readonly at: number;

    constructor(message: string, at: number) {
        super(message);
        this.name = 'FormulaError';
        this.at = at;
    }
}
