import { tokens, type Token } from './lexer.ts';
import { FormulaError, type BinaryOperator, type FormulaNode } from './nodes.ts';

/** Binary operators from the weakest to the strongest. Source: https://help.salesforce.com/s/articleView?id=sf.customize_functions_operators.htm */
const LEVELS: readonly Readonly<Record<string, BinaryOperator>>[] = [
    { '||': '||' },
    { '&&': '&&' },
    { '=': '=', '==': '=', '<>': '<>', '!=': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' },
    { '+': '+', '-': '-', '&': '&' },
    { '*': '*', '/': '/' },
    { '^': '^' }
];

/** Parses a formula as validation rules, formula fields and default values hold it. @throws FormulaError with the offset of the fault. */
export function parseFormula(formula: string): FormulaNode {
    const parser = new Parser(tokens(formula));
    const node = parser.expression(0);
    parser.end();
    return node;
}

class Parser {
    private readonly tokens: readonly Token[];
    private place = 0;

    constructor(all: readonly Token[]) {
        this.tokens = all;
    }

    expression(level: number): FormulaNode {
        if (level === LEVELS.length) return this.unary();
        let left = this.expression(level + 1);
        for (;;) {
            const operator = this.peek.kind === 'operator' ? LEVELS[level][this.peek.text] : undefined;
            if (operator === undefined) return left;
            this.place++;
            left = { kind: 'binary', operator, left, right: this.expression(level + 1) };
        }
    }

    end(): void {
        if (this.peek.kind !== 'end') throw this.fault();
    }

    private get peek(): Token {
        return this.tokens[this.place];
    }

    private fault(): FormulaError {
        return new FormulaError(
            this.peek.kind === 'end' ? 'Syntax error. Found end of formula' : `Syntax error. Found '${this.peek.text}'`,
            this.peek.at
        );
    }

    private take(operator: string): boolean {
        if (this.peek.kind !== 'operator' || this.peek.text !== operator) return false;
        this.place++;
        return true;
    }

    private unary(): FormulaNode {
        for (const operator of ['-', '+', '!'] as const) {
            if (this.take(operator)) return { kind: 'unary', operator, operand: this.unary() };
        }
        return this.primary();
    }

    private primary(): FormulaNode {
        const token = this.peek;
        if (this.take('(')) {
            const inner = this.expression(0);
            if (!this.take(')')) throw this.fault();
            return inner;
        }
        if (token.kind === 'operator' || token.kind === 'end') throw this.fault();
        this.place++;
        if (token.kind === 'number') return { kind: 'number', text: token.text };
        if (token.kind === 'text') return { kind: 'text', value: token.text };
        return this.take('(') ? this.call(token) : this.name(token);
    }

    private name(token: Token): FormulaNode {
        const lower = token.text.toLowerCase();
        if (lower === 'true' || lower === 'false') return { kind: 'constant', value: lower === 'true' };
        if (lower === 'null') return { kind: 'constant', value: null };
        return { kind: 'field', path: token.text.split(/[.:]/), at: token.at };
    }

    private call(name: Token): FormulaNode {
        const args: FormulaNode[] = [];
        if (!this.take(')')) {
            do args.push(this.expression(0));
            while (this.take(','));
            if (!this.take(')')) throw this.fault();
        }
        return { kind: 'call', name: name.text.toUpperCase(), args, at: name.at };
    }
}
