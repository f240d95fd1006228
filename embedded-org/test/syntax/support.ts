import type { TypeReference } from '../../src/syntax/ast/common.ts';
import type { Expression } from '../../src/syntax/ast/expressions.ts';
import type { Member, TypeDeclaration } from '../../src/syntax/ast/declarations.ts';
import type { Statement } from '../../src/syntax/ast/statements.ts';
import { parseAnonymous, parseClass, parseTrigger } from '../../src/syntax/parse.ts';

/** Statements of anonymous Apex. @throws the syntax error */
export function statements(text: string): readonly Statement[] {
    const { unit, diagnostics } = parseAnonymous(text, 'probe.apex');
    if (unit === null) throw new Error(diagnostics[0].message);
    return unit.statements;
}

/** The expression that a text is. */
export function expression(text: string): Expression {
    const [statement] = statements(`x = ${text};`);
    if (statement.kind !== 'expression' || statement.expression.kind !== 'assign') throw new Error(statement.kind);
    return statement.expression.value;
}

/** The class, interface or enum that a text is. @throws the syntax error */
export function declaration(text: string): TypeDeclaration {
    const { unit, diagnostics } = parseClass(text, 'Probe.cls');
    if (unit === null) throw new Error(diagnostics[0].message);
    return unit;
}

/** Members of a class. */
export function members(text: string): readonly Member[] {
    const unit = declaration(`class Probe {\n${text}\n}`);
    return unit.kind === 'class' ? unit.members : [];
}

/** `line:column message` of the first syntax error of a class or trigger, or `none`. */
export function faultOf(text: string): string {
    const parse = /^\s*trigger\b/i.test(text) ? parseTrigger : parseClass;
    const [found] = parse(text, 'Probe.cls').diagnostics;
    return (found as typeof found | undefined) === undefined
        ? 'none'
        : `${String(found.span.line)}:${String(found.span.column)} ${found.message}`;
}

/** The first syntax error of statements in a method, with lines and columns counted from the first of them. */
export function faultIn(body: string): string {
    const fault = faultOf(`class Probe { void run() {\n${body}\n} }`);
    return fault.replace(/^\d+/, (line) => String(Number(line) - 1));
}

/** A type as one would write it. */
export function typeText({ parts, arrayDimensions }: TypeReference): string {
    const written = parts.map(({ name, typeArguments }) =>
        typeArguments.length === 0 ? name : `${name}<${typeArguments.map(typeText).join(', ')}>`
    );
    return written.join('.') + '[]'.repeat(arrayDimensions);
}

/** An expression with its grouping in brackets: `a + b * c` gives `(a + (b * c))`. */
export function grouped(node: Expression): string {
    switch (node.kind) {
        case 'literal':
            return node.type === 'null' ? 'null' : `${node.type}:${node.text}`;
        case 'name':
            return node.name;
        case 'this':
        case 'super':
            return node.kind;
        case 'class-literal':
            return `class:${node.type === null ? 'void' : typeText(node.type)}`;
        case 'soql':
            return `[${node.query.text}]`;
        case 'sosl':
            return '[FIND]';
        case 'member':
            return `${grouped(node.target)}${node.safe ? '?.' : '.'}${node.name.text}`;
        case 'index':
            return `${grouped(node.target)}[${grouped(node.index)}]`;
        case 'call': {
            const target = node.target === null ? '' : `${grouped(node.target)}${node.safe ? '?.' : '.'}`;
            return `${target}${node.name.text}(${node.arguments.map(grouped).join(', ')})`;
        }
        case 'constructor-call':
            return `${node.target}(${node.arguments.map(grouped).join(', ')})`;
        case 'new':
            return `new ${typeText(node.type)}${contentOf(node.initializer)}`;
        case 'unary':
            return `(${node.operator}${grouped(node.operand)})`;
        case 'step':
            return node.prefix
                ? `(${node.operator}${grouped(node.operand)})`
                : `(${grouped(node.operand)}${node.operator})`;
        case 'binary':
            return `(${grouped(node.left)} ${node.operator} ${grouped(node.right)})`;
        case 'assign':
            return `(${grouped(node.target)} ${node.operator}= ${grouped(node.value)})`;
        case 'conditional':
            return `(${grouped(node.condition)} ? ${grouped(node.whenTrue)} : ${grouped(node.whenFalse)})`;
        case 'instanceof':
            return `(${grouped(node.operand)} instanceof ${typeText(node.type)})`;
        case 'cast':
            return `(<${typeText(node.type)}> ${grouped(node.operand)})`;
    }
}

function contentOf(content: Extract<Expression, { kind: 'new' }>['initializer']): string {
    switch (content.kind) {
        case 'arguments':
            return `(${content.arguments.map(grouped).join(', ')})`;
        case 'size':
            return `[${grouped(content.size)}]`;
        case 'elements':
            return `{${content.elements.map(grouped).join(', ')}}`;
        case 'pairs':
            return `{${content.pairs.map(({ key, value }) => `${grouped(key)} => ${grouped(value)}`).join(', ')}}`;
    }
}
