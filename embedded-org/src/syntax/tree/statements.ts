import type {
    AccessLevelContext,
    BlockContext,
    LocalVariableDeclarationContext,
    StatementContext,
    SwitchStatementContext,
    ForStatementContext,
    TryStatementContext,
    VariableDeclaratorsContext,
    WhenLiteralContext
} from '@apexdevtools/apex-parser';
import type { Expression } from '../ast/expressions.ts';
import type {
    AccessMode,
    BlockStatement,
    CatchClause,
    LocalVariableStatement,
    Statement,
    VariableDeclarator,
    WhenClause,
    WhenLabel
} from '../ast/statements.ts';
import { unescapeString } from '../string-literal.ts';
import { has, identifierOf, modifiersOf, positionOf, typeReferenceOf, typeReferenceOfNames } from './common.ts';
import { expressionOf, listOf } from './expressions.ts';

export function blockOf(context: BlockContext): BlockStatement {
    return { kind: 'block', statements: context.statement_list().map(statementOf), position: positionOf(context) };
}

/** Turns a statement of the parse tree into our node. */
export function statementOf(context: StatementContext): Statement {
    const position = positionOf(context);
    if (has(context.block())) return blockOf(context.block());
    if (has(context.localVariableDeclarationStatement())) {
        return localVariableOf(context.localVariableDeclarationStatement().localVariableDeclaration());
    }
    if (has(context.expressionStatement()))
        return { kind: 'expression', expression: expressionOf(context.expressionStatement().expression()), position };
    if (has(context.ifStatement())) {
        const [thenStatement, elseStatement] = context.ifStatement().statement_list();
        return {
            kind: 'if',
            condition: expressionOf(context.ifStatement().parExpression().expression()),
            thenStatement: statementOf(thenStatement),
            elseStatement: elseStatement === undefined ? null : statementOf(elseStatement),
            position
        };
    }
    if (has(context.returnStatement())) {
        const value = context.returnStatement().expression();
        return { kind: 'return', value: has(value) ? expressionOf(value) : null, position };
    }
    if (has(context.throwStatement()))
        return { kind: 'throw', value: expressionOf(context.throwStatement().expression()), position };
    if (has(context.forStatement())) return forOf(context.forStatement());
    if (has(context.whileStatement())) {
        const loop = context.whileStatement();
        const body = loop.statement();
        return {
            kind: 'while',
            condition: expressionOf(loop.parExpression().expression()),
            body: has(body) ? statementOf(body) : null,
            position
        };
    }
    if (has(context.doWhileStatement())) {
        const loop = context.doWhileStatement();
        return {
            kind: 'do-while',
            condition: expressionOf(loop.parExpression().expression()),
            body: blockOf(loop.block()),
            position
        };
    }
    if (has(context.tryStatement())) return tryOf(context.tryStatement());
    if (has(context.switchStatement())) return switchOf(context.switchStatement());
    if (has(context.breakStatement())) return { kind: 'break', position };
    if (has(context.continueStatement())) return { kind: 'continue', position };
    if (has(context.runAsStatement())) {
        return {
            kind: 'run-as',
            arguments: listOf(context.runAsStatement().expressionList()),
            body: blockOf(context.runAsStatement().block()),
            position
        };
    }
    if (has(context.mergeStatement())) {
        const [master, duplicates] = context.mergeStatement().expression_list();
        return {
            kind: 'merge',
            master: expressionOf(master),
            duplicates: expressionOf(duplicates),
            accessMode: accessModeOf(context.mergeStatement().accessLevel()),
            position
        };
    }
    return dmlOf(context);
}

function dmlOf(context: StatementContext): Statement {
    const position = positionOf(context);
    const upsert = context.upsertStatement();
    if (has(upsert)) {
        return {
            kind: 'dml',
            operation: 'upsert',
            target: expressionOf(upsert.expression()),
            accessMode: accessModeOf(upsert.accessLevel()),
            externalIdField: has(upsert.qualifiedName()) ? upsert.qualifiedName().getText() : null,
            position
        };
    }
    const forms = [
        ['insert', context.insertStatement()],
        ['update', context.updateStatement()],
        ['delete', context.deleteStatement()],
        ['undelete', context.undeleteStatement()]
    ] as const;
    for (const [operation, statement] of forms) {
        if (!has(statement)) continue;
        return {
            kind: 'dml',
            operation,
            target: expressionOf(statement.expression()),
            accessMode: accessModeOf(statement.accessLevel()),
            externalIdField: null,
            position
        };
    }
    throw new Error(`Unknown statement: ${context.getText()}`);
}

function accessModeOf(context: AccessLevelContext | null): AccessMode {
    if (context === null || !has(context)) return null;
    return has(context.USER()) ? 'user' : 'system';
}

export function declaratorsOf(context: VariableDeclaratorsContext): VariableDeclarator[] {
    return context.variableDeclarator_list().map((declarator) => ({
        name: identifierOf(declarator.id()),
        initializer: has(declarator.expression()) ? expressionOf(declarator.expression()) : null,
        position: positionOf(declarator)
    }));
}

function localVariableOf(context: LocalVariableDeclarationContext): LocalVariableStatement {
    return {
        kind: 'local-variable',
        modifiers: modifiersOf(context.modifier_list()),
        type: typeReferenceOf(context.typeRef()),
        declarators: declaratorsOf(context.variableDeclarators()),
        position: positionOf(context)
    };
}

function forOf(context: ForStatementContext): Statement {
    const position = positionOf(context);
    const control = context.forControl();
    const body = has(context.statement()) ? statementOf(context.statement()) : null;
    const each = control.enhancedForControl();
    if (has(each)) {
        return {
            kind: 'for-each',
            type: typeReferenceOf(each.typeRef()),
            variable: identifierOf(each.id()),
            iterable: expressionOf(each.expression()),
            body,
            position
        };
    }
    const init = control.forInit();
    return {
        kind: 'for',
        declaration:
            has(init) && has(init.localVariableDeclaration()) ? localVariableOf(init.localVariableDeclaration()) : null,
        initializers: has(init) ? listOf(init.expressionList()) : [],
        condition: has(control.expression()) ? expressionOf(control.expression()) : null,
        updates: has(control.forUpdate()) ? listOf(control.forUpdate().expressionList()) : [],
        body,
        position
    };
}

function tryOf(context: TryStatementContext): Statement {
    const catches: CatchClause[] = context.catchClause_list().map((clause) => ({
        type: typeReferenceOfNames(clause.qualifiedName().id_list(), clause.qualifiedName()),
        variable: identifierOf(clause.id()),
        body: blockOf(clause.block()),
        position: positionOf(clause)
    }));
    return {
        kind: 'try',
        body: blockOf(context.block()),
        catches,
        finallyBody: has(context.finallyBlock()) ? blockOf(context.finallyBlock().block()) : null,
        position: positionOf(context)
    };
}

function switchOf(context: SwitchStatementContext): Statement {
    const whens: WhenClause[] = context.whenControl_list().map((control) => {
        const value = control.whenValue();
        let label: WhenLabel;
        if (has(value.ELSE())) label = { kind: 'else' };
        else if (has(value.typeRef()))
            label = { kind: 'type', type: typeReferenceOf(value.typeRef()), variable: identifierOf(value.id()) };
        else label = { kind: 'values', values: value.whenLiteral_list().map(whenLiteralOf) };
        return { label, body: blockOf(control.block()), position: positionOf(control) };
    });
    return { kind: 'switch', subject: expressionOf(context.expression()), whens, position: positionOf(context) };
}

function whenLiteralOf(context: WhenLiteralContext): Expression {
    const position = positionOf(context);
    if (has(context.whenLiteral())) return whenLiteralOf(context.whenLiteral());
    const sign = context.SUB_list().length % 2 === 1 ? '-' : '';
    if (has(context.IntegerLiteral()))
        return { kind: 'literal', type: 'Integer', text: sign + context.IntegerLiteral().getText(), position };
    if (has(context.LongLiteral()))
        return { kind: 'literal', type: 'Long', text: sign + context.LongLiteral().getText().slice(0, -1), position };
    if (has(context.NULL())) return { kind: 'literal', type: 'null', text: '', position };
    if (has(context.qualifiedName())) {
        const [head, ...rest] = context.qualifiedName().id_list();
        let name: Expression = { kind: 'name', name: head.getText(), position };
        for (const id of rest) name = { kind: 'member', target: name, name: identifierOf(id), safe: false, position };
        return name;
    }
    return { kind: 'literal', type: 'String', text: unescapeString(context.getText()), position };
}
