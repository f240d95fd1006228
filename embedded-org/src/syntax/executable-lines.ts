import type { Member, PropertyDeclaration, TriggerDeclaration, TypeDeclaration } from './ast/declarations.ts';

/** Lines of one statement, and the line whose counter tells whether it ran. */
export interface ExecutableStatement {
    /** Where the statement begins, from 1. */
    readonly counter: number;
    readonly lines: readonly number[];
}

const STATEMENTS = new Set([
    'block',
    'local-variable',
    'expression',
    'if',
    'switch',
    'for',
    'for-each',
    'while',
    'do-while',
    'try',
    'return',
    'throw',
    'break',
    'continue',
    'dml',
    'merge',
    'run-as'
]);

/** Statements of which only the expressions in them count: their own line has no more than a keyword or brace. */
const KEYWORD_ONLY = new Set(['block', 'try', 'do-while']);

interface Anything {
    readonly kind?: string;
    readonly position?: { readonly line: number };
}

/**
 * The executable statements of a class or trigger as Salesforce counts coverage: comments, blank lines, lone braces, System.debug, class
 * declarations, interfaces, enums and fields without a value do not count; of a statement over several lines, each line with an
 * expression does. Sources: Apex Developer Guide, "Testing and Code Coverage"; https://salesforce.stackexchange.com/q/238944. That the
 * lines of method heads and of `catch` count is assumed. The line of `{ get; set; }` counts and is covered once either runs (same source);
 * of accessors on lines of their own each counts (assumed).
 */
export function executableStatements(unit: TypeDeclaration | TriggerDeclaration): ExecutableStatement[] {
    const found: ExecutableStatement[] = [];
    if (unit.kind === 'trigger') {
        for (const statement of unit.statements) collect(statement, found);
        for (const member of unit.members) collectMember(member, found);
    } else collectMember(unit, found);
    return found;
}

function collectMember(member: Member, found: ExecutableStatement[]): void {
    switch (member.kind) {
        case 'class':
            for (const each of member.members) collectMember(each, found);
            break;
        case 'method':
        case 'constructor':
            if (member.body === null) return;
            found.push(atLine(member.name.position.line));
            collect(member.body, found);
            break;
        case 'field':
            for (const { name, initializer } of member.declarators)
                if (initializer !== null) found.push({ counter: name.position.line, lines: linesOf(initializer) });
            break;
        case 'property':
            for (const accessor of [member.getter, member.setter])
                if (accessor?.body != null) collect(accessor.body, found);
                else if (accessor !== null && !isAbstract(member)) found.push(atLine(accessor.position.line));
            break;
        case 'initializer':
            collect(member.body, found);
            break;
        case 'interface':
        case 'enum':
            break;
    }
}

const isAbstract = (property: PropertyDeclaration): boolean => property.modifiers.keywords.has('abstract');

const atLine = (line: number): ExecutableStatement => ({ counter: line, lines: [line] });

/** Adds a statement and those inside it. */
function collect(statement: Anything, found: ExecutableStatement[]): void {
    if (isDebug(statement)) return;
    const line = statement.position?.line ?? 0;
    const lines = new Set(KEYWORD_ONLY.has(statement.kind ?? '') ? [] : [line]);
    const nested: Anything[] = [];
    gather(statement, lines, nested);
    if (lines.size > 0) found.push({ counter: line, lines: [...lines] });
    if (statement.kind === 'try')
        for (const clause of (statement as { catches: readonly Anything[] }).catches)
            found.push(atLine(clause.position?.line ?? 0));
    for (const inner of nested) collect(inner, found);
}

/** Lines of the expressions below a node, and the statements found on the way, which stand for themselves. */
function gather(node: object, lines: Set<number>, nested: Anything[]): void {
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
        if (key === 'position' || key === 'type' || key === 'modifiers') continue;
        for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
            if (typeof child !== 'object' || child === null) continue;
            const { kind, position } = child as Anything;
            if (kind !== undefined && STATEMENTS.has(kind)) {
                nested.push(child);
                continue;
            }
            if (kind !== undefined && position !== undefined) lines.add(position.line);
            gather(child, lines, nested);
        }
    }
}

function linesOf(expression: object): number[] {
    const lines = new Set<number>();
    gather({ expression }, lines, []);
    return [...lines];
}

function isDebug(statement: Anything): boolean {
    const { expression } = statement as {
        expression?: Anything & { name?: { text: string }; target?: { name?: string } };
    };
    return (
        statement.kind === 'expression' &&
        expression?.kind === 'call' &&
        expression.name?.text.toLowerCase() === 'debug' &&
        expression.target?.name?.toLowerCase() === 'system'
    );
}
