import type { BoundExpression, LocalVariable } from '../semantics/bound/expressions.ts';
import { staticConstant } from './static-constants.ts';
import { typeName } from '../semantics/types/type.ts';

const known = new WeakMap<LocalVariable, boolean>();

/** Whether an expression can be shown never to give null, so that arithmetic and conditions on it need no check. */
export function neverNull(expression: BoundExpression): boolean {
    switch (expression.kind) {
        case 'constant':
            return expression.value !== null;
        case 'local':
            return variableNeverNull(expression.variable);
        case 'this':
        case 'concat':
        case 'comparison':
        case 'logical':
        case 'instanceof':
        case 'unary':
        case 'binary':
        case 'step':
        case 'new-object':
        case 'new-collection':
        case 'new-sobject':
        case 'class-literal':
        case 'enum-constant':
        case 'token':
            return true;
        case 'assign':
            return expression.operation !== null || neverNull(expression.value);
        case 'convert':
            return neverNull(expression.operand);
        case 'conditional':
            return neverNull(expression.whenTrue) && neverNull(expression.whenFalse);
        case 'coalesce':
            return neverNull(expression.right);
        case 'field':
            return staticConstant(expression.field) !== null;
        case 'platform-call':
            return NEVER_NULL_CALLS.has(`${expression.owner.name}.${expression.method.name}`);
        case 'soql':
            return true;
        case 'sobject-field':
            return typeName(expression.type) === 'Boolean' && !expression.targetMayBeEmpty;
        default:
            return false;
    }
}

/** A local is never null when nothing that is assigned to it can be; assumed so while its own assignments are looked at. */
function variableNeverNull(variable: LocalVariable): boolean {
    const answer = known.get(variable);
    if (answer !== undefined) return answer;
    if (variable.sources === null) return false;
    known.set(variable, true);
    const result = variable.sources.every(neverNull);
    known.set(variable, result);
    return result;
}

/** Library calls whose result is a number or truth value whatever happens. */
const NEVER_NULL_CALLS = new Set([
    'System.List.size',
    'System.List.isEmpty',
    'System.List.contains',
    'System.List.indexOf',
    'System.Set.size',
    'System.Set.isEmpty',
    'System.Set.contains',
    'System.Set.add',
    'System.Map.size',
    'System.Map.isEmpty',
    'System.Map.containsKey',
    'System.String.length',
    'System.String.contains',
    'System.String.startsWith',
    'System.String.endsWith',
    'System.String.indexOf',
    'System.String.isBlank',
    'System.String.isNotBlank',
    'System.String.isEmpty',
    'System.String.equals',
    'System.String.equalsIgnoreCase',
    'System.String.charAt',
    'System.Math.mod',
    'System.Math.abs',
    'System.Math.max',
    'System.Math.min'
]);
