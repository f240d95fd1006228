import type { FieldNameContext, LocationValueContext, SoqlFunctionContext } from '@apexdevtools/apex-parser';
import {
    AGGREGATE_FUNCTIONS,
    DATE_FUNCTIONS,
    type DistanceNode,
    type ExpressionNode,
    type FieldNode,
    type FieldsNode,
    type FunctionName,
    type FunctionNode
} from '../nodes/index.ts';
import type { ParseContext } from './parse-context.ts';
import { spanOf } from './spans.ts';
import { unquote } from './string-literal.ts';

const FUNCTION_NAMES = new Set<string>([
    ...AGGREGATE_FUNCTIONS,
    ...DATE_FUNCTIONS,
    'TOLABEL',
    'FORMAT',
    'CONVERTCURRENCY',
    'GROUPING'
]);

export const pathOf = (context: FieldNameContext): readonly string[] =>
    Object.freeze(context.soqlId_list().map((id) => id.getText()));

export function fieldNodeOf(context: FieldNameContext, parse: ParseContext): FieldNode {
    return Object.freeze({ kind: 'field', span: spanOf(context, parse.file), path: pathOf(context) });
}

/** A function of SELECT, where `FIELDS(...)` may stand too. */
export function functionOrFieldsOf(context: SoqlFunctionContext, parse: ParseContext): ExpressionNode | FieldsNode {
    const parameter = context.soqlFieldsParameter();
    if (!parameter) return functionNodeOf(context, parse);
    const group = parameter.ALL() ? 'ALL' : parameter.CUSTOM() ? 'CUSTOM' : 'STANDARD';
    return Object.freeze({ kind: 'fields', span: spanOf(context, parse.file), group });
}

export function functionNodeOf(context: SoqlFunctionContext, parse: ParseContext): ExpressionNode {
    if (context.DISTANCE()) return distanceNode(context, parse);
    const name = context.getChild(0).getText().toUpperCase();
    if (!FUNCTION_NAMES.has(name)) parse.unsupported(context, `the function ${name}`);
    const span = spanOf(context, parse.file);
    const date = context.dateFieldName();
    const nested = context.soqlFunction();
    let argument: FieldNode | FunctionNode | null = null;
    if (date) argument = fieldNodeOf(date.fieldName(), parse);
    else if (context.fieldName()) argument = fieldNodeOf(context.fieldName(), parse);
    else if (nested) {
        const inner = functionNodeOf(nested, parse);
        if (inner.kind === 'function') argument = inner;
    }
    return Object.freeze({
        kind: 'function',
        span,
        name: name as FunctionName,
        argument,
        convertTimezone: Boolean(date?.CONVERT_TIMEZONE())
    });
}

function distanceNode(context: SoqlFunctionContext, parse: ParseContext): ExpressionNode {
    const span = spanOf(context, parse.file);
    const [field, place] = context.locationValue_list();
    const text = context.StringLiteral() ?? context.MultilineStringLiteral();
    const unit = text ? unquote(text.getText()) : 'mi';
    const coordinates = coordinatesOf(place, parse);
    if (!field.fieldName() || coordinates === null) {
        parse.unsupported(context, 'DISTANCE other than between a field and GEOLOCATION(latitude, longitude)');
        return Object.freeze({ kind: 'function', span, name: 'COUNT', argument: null, convertTimezone: false });
    }
    const node: DistanceNode = {
        kind: 'distance',
        span,
        field: fieldNodeOf(field.fieldName(), parse),
        ...coordinates,
        unit: unit === 'km' ? 'km' : 'mi'
    };
    return Object.freeze(node);
}

function coordinatesOf(
    place: LocationValueContext | undefined,
    parse: ParseContext
): Pick<DistanceNode, 'latitude' | 'longitude'> | null {
    const values = place?.coordinateValue_list() ?? [];
    if (values.length !== 2) return null;
    const [latitude, longitude] = values.map((value) =>
        value.boundExpression() ? parse.bind(value.boundExpression()) : Number(value.signedNumber().getText())
    );
    return { latitude, longitude };
}
