import type {
    AnnotationContext,
    ApexParserRuleContext,
    ApexTerminalNode,
    FormalParametersContext,
    IdContext,
    ModifierContext,
    TypeRefContext
} from '@apexdevtools/apex-parser';
import type { Annotation, Identifier, Modifiers, Position, TypeReference } from '../ast/common.ts';
import type { Parameter } from '../ast/declarations.ts';
import { unescapeString } from '../string-literal.ts';

/** Position of a parse-tree node. A node without tokens stands where its start token stands. */
export function positionOf(context: ApexParserRuleContext): Position {
    const start = context.start;
    const stop = context.stop ?? start;
    const text = stop.text ?? '';
    const lastBreak = text.lastIndexOf('\n');
    const breaks = lastBreak < 0 ? 0 : text.split('\n').length - 1;
    return {
        line: start.line,
        column: start.column + 1,
        endLine: stop.line + breaks,
        endColumn: breaks > 0 ? text.length - lastBreak : stop.column + 1 + text.length
    };
}

export function identifierOf(context: ApexParserRuleContext): Identifier {
    return { text: context.getText(), position: positionOf(context) };
}

/** Text of a token node that may be absent; apex-parser answers absent tokens with null. */
export function has(node: ApexTerminalNode | ApexParserRuleContext | null | undefined): boolean {
    return node !== null && node !== undefined;
}

export function typeReferenceOf(context: TypeRefContext): TypeReference {
    const parts = context.typeName_list().map((name) => {
        const written = has(name.LIST())
            ? 'List'
            : has(name.SET())
              ? 'Set'
              : has(name.MAP())
                ? 'Map'
                : name.id().getText();
        const typeArguments = has(name.typeArguments())
            ? name.typeArguments().typeList().typeRef_list().map(typeReferenceOf)
            : [];
        return { name: written, typeArguments };
    });
    const subscripts = context.arraySubscripts();
    return {
        parts,
        arrayDimensions: has(subscripts) ? subscripts.LBRACK_list().length : 0,
        position: positionOf(context)
    };
}

export function typeReferenceOfNames(ids: readonly IdContext[], context: ApexParserRuleContext): TypeReference {
    return {
        parts: ids.map((id) => ({ name: id.getText(), typeArguments: [] })),
        arrayDimensions: 0,
        position: positionOf(context)
    };
}

function annotationOf(context: AnnotationContext): Annotation {
    const parameters: Record<string, string> = {};
    const value = (text: string): string => (text.startsWith("'") ? unescapeString(text) : text);
    if (has(context.elementValue())) parameters.value = value(context.elementValue().getText());
    if (has(context.elementValuePairs())) {
        for (const pair of context.elementValuePairs().elementValuePair_list()) {
            parameters[pair.id().getText().toLowerCase()] = value(pair.elementValue().getText());
        }
    }
    return { name: context.id().getText(), parameters, position: positionOf(context) };
}

export function modifiersOf(contexts: readonly ModifierContext[]): Modifiers {
    const keywords = new Set<string>();
    const annotations: Annotation[] = [];
    const repeated: Identifier[] = [];
    for (const context of contexts) {
        const position = positionOf(context);
        if (has(context.annotation())) {
            const annotation = annotationOf(context.annotation());
            if (annotations.some((other) => other.name.toLowerCase() === annotation.name.toLowerCase()))
                repeated.push({ text: annotation.name, position });
            annotations.push(annotation);
            continue;
        }
        const sharing = has(context.WITHOUT()) ? 'without' : has(context.INHERITED()) ? 'inherited' : 'with';
        const keyword = has(context.SHARING()) ? `${sharing} sharing` : context.getText().toLowerCase();
        if (keywords.has(keyword)) repeated.push({ text: keyword, position });
        keywords.add(keyword);
    }
    return { keywords, annotations, repeated };
}

export function parametersOf(context: FormalParametersContext): Parameter[] {
    const list = context.formalParameterList();
    if (!has(list)) return [];
    return list.formalParameter_list().map((parameter) => ({
        type: typeReferenceOf(parameter.typeRef()),
        name: identifierOf(parameter.id()),
        modifiers: modifiersOf(parameter.modifier_list()),
        position: positionOf(parameter)
    }));
}
