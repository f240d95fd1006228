import type { ObjectInfo } from '../../schema/model.ts';
import type { Position } from '../../syntax/ast/common.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import { isPlatform, STRING } from '../types/type.ts';
import type { BodyContext } from './body-context.ts';

/** `Schema.SObjectType.Account` is the describe result of Account. Source: Apex Developer Guide, "Understanding Apex Describe Information". */
export function describeOfObject(context: BodyContext, object: ObjectInfo, position: Position): BoundExpression {
    const type = context.project.platform.parse('Schema.SObjectType');
    return libraryCall(context, { kind: 'token', object, field: null, type, position }, 'getDescribe', [], position);
}

/**
 * What stands behind `fields` and `fieldSets` of an object that the compiler knows: `Schema.SObjectType.Account.fields.Name` (the
 * field's describe result), `Schema.SObjectType.Account.fieldSets.Short` (the field set), `Account.SObjectType.fields` and
 * `Account.SObjectType.fields.Name` (the field's token); and behind `Schema.Run__Share.RowCause`, whose sharing reasons are texts. Null for
 * everything else. Sources: Apex Developer Guide, "Creating User Managed Sharing Using Apex" (RowCause); Apex Developer Guide, "Understanding Apex Describe Information" (fields), "Working with Field Sets"; fields of a token: public
 * code that compiles in orgs.
 */
export function bindDescribeMember(
    context: BodyContext,
    target: BoundExpression,
    name: string,
    position: Position
): BoundExpression | null {
    const { platform } = context.project;
    const lower = name.toLowerCase();
    if (target.kind === 'token' && target.field === null && lower === 'fields') {
        const describe = libraryCall(context, target, 'getDescribe', [], position);
        const fields = platform.property(describe.type, 'fields', false);
        if (fields === null) return null;
        const { owner, type } = fields;
        return { kind: 'platform-property', target: describe, owner, name: fields.name, type, ofToken: true, position };
    }
    if (target.kind === 'token' && target.object.kind === 'share' && target.field?.name === 'RowCause') {
        const cause = target.field.picklist.find(({ value }) => value.toLowerCase() === lower);
        return cause === undefined ? null : { kind: 'constant', value: cause.value, type: STRING, position };
    }
    if (target.kind !== 'platform-property' || target.target?.kind !== 'platform-call') return null;
    const token = target.target.target;
    if (token?.kind !== 'token') return null;
    if (isPlatform(target.type, 'Schema.SObjectTypeFields')) {
        const field = token.object.field(name);
        if (field === undefined) return null;
        const type = platform.parse('Schema.SObjectField');
        const fieldToken: BoundExpression = { kind: 'token', object: token.object, field, type, position };
        return target.ofToken === true ? fieldToken : libraryCall(context, fieldToken, 'getDescribe', [], position);
    }
    const isFieldSet = (token.object.fieldSets ?? []).some((data) => data.name.toLowerCase() === lower);
    if (!isPlatform(target.type, 'Schema.SObjectTypeFieldSets') || !isFieldSet) return null;
    const map = libraryCall(context, target, 'getMap', [], position);
    return libraryCall(context, map, 'get', [{ kind: 'constant', value: name, type: STRING, position }], position);
}

/** A call of the library's instance method that takes as many arguments. */
function libraryCall(
    context: BodyContext,
    target: BoundExpression,
    name: string,
    given: readonly BoundExpression[],
    position: Position
): BoundExpression {
    const [candidate] = context.project.platform
        .methods(target.type, name, false)
        .filter(({ parameters }) => parameters.length === given.length);
    return {
        kind: 'platform-call',
        target,
        owner: candidate.owner,
        method: candidate.method,
        arguments: given,
        dispatch: 'table',
        type: candidate.returns,
        position
    };
}
