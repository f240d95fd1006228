import type { ProjectScope } from '../project-scope.ts';
import { inheritsException } from '../symbols/headers.ts';
import { membersOf } from '../symbols/members.ts';
import { superClass, type ClassSymbol } from '../symbols/symbols.ts';

/** Reports constructors of another name than the class, and those that have no constructor of the superclass to begin with. */
export function validateConstructors(project: ProjectScope, symbol: ClassSymbol): void {
    if (symbol.kind !== 'class') return;
    for (const member of membersOf(symbol))
        if (member.kind === 'constructor' && member.name.text.toLowerCase() !== symbol.simpleName.toLowerCase())
            project.report(symbol.unit, member.name.position, 'constructor-name', { name: member.name.text });
    const parent = superClass(symbol);
    if (parent === null || hasDefault(parent)) return;
    for (const { declaration } of symbol.constructors) {
        const [first] = declaration?.body.statements ?? [];
        if (first?.kind === 'expression' && first.expression.kind === 'constructor-call') continue;
        const position = declaration === null ? symbol.position : declaration.name.position;
        project.report(symbol.unit, position, 'no-default-constructor', { name: parent.name });
    }
}

const hasDefault = (symbol: ClassSymbol): boolean =>
    symbol.constructors.some((constructor) => constructor.parameters.length === 0) || inheritsException(symbol);
