/**
 * Every compile-time message under its fixed code. `{name}` marks a hole. Wording follows the Salesforce compiler's where it is known
 * (seen in public build logs and in forcedotcom's error catalogues); the rest is ours.
 */
export const MESSAGES = {
    'syntax-error': '{message}',
    'invalid-type': 'Invalid type: {name}',
    'duplicate-type': 'Duplicate class name: {name}',
    'duplicate-field': 'Duplicate field: {name}',
    'duplicate-method': 'Method already defined: {name} {name}({parameters})',
    'duplicate-variable': 'Duplicate variable: {name}',
    'cyclic-inheritance': 'Class {name} cannot extend itself: {cycle}',
    'cannot-extend': 'Non-virtual and non-abstract type cannot be extended: {name}',
    'not-an-interface': '{name}: Interface expected',
    'missing-implementation': 'Class {name} must implement the method: {method}',
    'missing-override': '@Override specified for non-overriding method: {name}',
    'must-override': 'Method must use the override keyword: {name}',
    'cannot-override': 'Non-virtual, non-abstract methods cannot be overridden: {name}',
    'reduced-visibility': 'Cannot reduce the visibility of the overridden method: {name}',
    'abstract-body': 'Abstract methods cannot have a body: {name}',
    'missing-body': 'Method must define a body: {name}',
    'unknown-variable': 'Variable does not exist: {name}',
    'unknown-method': 'Method does not exist or incorrect signature: void {name}({arguments}) from the type {type}',
    'ambiguous-method': 'Method is ambiguous: {name}({arguments})',
    'unknown-constructor': 'Constructor not defined: [{type}].<Constructor>({arguments})',
    'unknown-field': 'Variable does not exist: {name}',
    'unknown-column': 'Field does not exist: {name} on {type}',
    'not-visible': '{kind} is not visible: {name}',
    'not-supported': '{name} is not supported by the embedded org.',
    'type-mismatch': 'Illegal assignment from {from} to {to}',
    'condition-type': 'Condition expression must be of type Boolean: {type}',
    'return-type': 'Illegal conversion from {from} to {to}',
    'return-value-missing': 'Non-void method must return a value',
    'return-value-unexpected': 'Void method must not return a value',
    'missing-return': 'Missing return statement required return type: {type}',
    unreachable: 'Unreachable statement',
    'incompatible-cast': 'Incompatible types since an instance of {from} is never an instance of {to}',
    'instanceof-always':
        'Operation instanceof is always {result} since an instance of {from} is {relation} an instance of {to}',
    'operator-types': 'Arithmetic expressions must use numeric arguments: {left} {operator} {right}',
    'incompatible-ternary': 'Incompatible types in ternary operator: {left}, {right}',
    'comparison-types': 'Comparison arguments must be compatible types: {left}, {right}',
    'logical-types': 'Expression must be of type Boolean: {type}',
    'not-assignable': 'Expression cannot be assigned',
    'field-not-writable': 'Field is not writeable: {name}',
    'final-assigned': 'Final variable has already been initialized: {name}',
    'void-value': 'Expression of type void cannot be used as a value',
    'not-iterable': 'Loop must iterate over collection: {type}',
    'loop-variable-type': 'Loop variable must be of type {type}',
    'not-indexable': 'Expression must be a list type: {type}',
    'not-throwable': 'Throw expression must be of type exception: {type}',
    'not-catchable': 'Catch must be of type exception: {type}',
    'break-outside': '{keyword} statement must be in loop',
    'static-context': 'Non static {kind} cannot be referenced from a static context: {name}',
    'this-static': 'this cannot be referenced in a static context',
    'cannot-instantiate': 'Type cannot be constructed: {name}',
    'dml-type': 'DML requires SObject or SObject list type: {type}',
    'switch-type': 'Switch expression must be of type Integer, Long, String, sObject or Enum: {type}',
    'when-type': 'Incompatible types: when value {value} does not match {type}',
    'unknown-enum-value': 'Enum value does not exist: {name}',
    'annotation-placement': '{name} can only be used on {place}',
    'unknown-annotation': 'Invalid annotation: {name}',
    'unknown-annotation-parameter': 'Unrecognized parameter for annotation {annotation}: {name}',
    'test-method-signature': 'Test methods must be static, return void and have no parameters: {name}',
    'future-signature': '{detail}',
    'integer-range': 'Illegal integer',
    'reserved-name': 'Identifier name is reserved: {name}',
    'expression-statement': 'Expression cannot be a statement.',
    'unknown-label': 'External string does not exist: {name}',
    'query-unsupported': '{message}',
    'missing-metadata': '{message}'
} as const;

export type MessageCode = keyof typeof MESSAGES;

/** Fills a message's holes. A hole without a value keeps its braces, so that a slip shows. */
export function formatMessage(code: MessageCode, holes: Readonly<Record<string, string>>): string {
    return MESSAGES[code].replace(/\{(\w+)\}/g, (whole, name: string) => holes[name] ?? whole);
}
