import { Kind } from '../../tokens/kinds.ts';
import type { BindNode, DistanceNode, ExpressionNode, FieldNode } from '../nodes/index.ts';
import type { ParseContext } from './parse-context.ts';
import { fieldOf } from './expression.ts';
import { unquote } from './string-literal.ts';
import { signedNumberOf } from './value.ts';

type Coordinate = number | BindNode;
type Location = FieldNode | BindNode | readonly [latitude: Coordinate, longitude: Coordinate];

/** `DISTANCE(Location__c, GEOLOCATION(37.7, -122.4), 'mi')`, behind its opening parenthesis. */
export function distanceOf(parse: ParseContext, start: number): ExpressionNode {
    const { cursor } = parse;
    const field = locationOf(parse);
    cursor.expect(Kind.comma);
    const place = locationOf(parse);
    cursor.expect(Kind.comma);
    const unit = unquote(parse.string()) === 'km' ? 'km' : 'mi';
    cursor.expect(Kind.rightParenthesis);
    const span = parse.since(start);
    if (isPoint(field) || field.kind !== 'field' || !isPoint(place)) {
        parse.unsupported(start, 'DISTANCE other than between a field and GEOLOCATION(latitude, longitude)');
        return Object.freeze({ kind: 'function', span, name: 'COUNT', argument: null, convertTimezone: false });
    }
    const [latitude, longitude] = place;
    const node: DistanceNode = { kind: 'distance', span, field, latitude, longitude, unit };
    return Object.freeze(node);
}

const isPoint = (location: Location): location is readonly [Coordinate, Coordinate] => Array.isArray(location);

function locationOf(parse: ParseContext): Location {
    const { cursor } = parse;
    if (cursor.kind === Kind.colon) return parse.bind();
    if (!cursor.isText('geolocation') || cursor.peek(1) !== Kind.leftParenthesis) return fieldOf(parse);
    cursor.goTo(cursor.index + 2);
    const latitude = coordinateOf(parse);
    cursor.expect(Kind.comma);
    const longitude = coordinateOf(parse);
    cursor.expect(Kind.rightParenthesis);
    return [latitude, longitude];
}

function coordinateOf(parse: ParseContext): Coordinate {
    return parse.cursor.kind === Kind.colon ? parse.bind() : Number(signedNumberOf(parse));
}
