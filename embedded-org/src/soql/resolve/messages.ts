/*
 * Texts with which Salesforce refuses queries. Sources: SOAP API Developer Guide, "Core Data Types" (MALFORMED_QUERY, INVALID_FIELD), and the
 * texts that orgs report, e.g. https://salesforce.stackexchange.com/questions/tagged/soql.
 */
const WSDL = 'Please reference your WSDL or the describe call for the appropriate names.';

export const noSuchColumn = (field: string, entity: string): string =>
    `No such column '${field}' on entity '${entity}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${WSDL}`;

export const unsupportedObject = (name: string): string =>
    `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. ${WSDL}`;

export const unknownParent = (name: string): string =>
    `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${WSDL}`;

export const unknownChildren = (name: string): string =>
    `Didn't understand relationship '${name}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${WSDL}`;

export const ungrouped = (field: string): string => `Field must be grouped or aggregated: ${field}`;
export const duplicateField = (field: string): string => `duplicate field selected: ${field}`;
export const duplicateAlias = (alias: string): string => `duplicate alias: ${alias}`;
export const notFilterable = (field: string): string => `field '${field}' can not be filtered in a query call`;
export const notSortable = (field: string): string => `field '${field}' can not be sorted in a query call`;
export const notGroupable = (field: string): string => `field '${field}' can not be grouped in a query call`;
export const wrongLiteral = (field: string, type: string, quoted: boolean): string =>
    `value of filter criterion for field '${field}' must be of type ${type} and should ${quoted ? '' : 'not '}be enclosed in quotes`;
export const invalidIdLiteral = (text: string): string => `invalid ID field: ${text}`;
export const LIKE_ON_ID = 'invalid operator on id field';
export const notMultipicklist = (operator: string): string =>
    `${operator} operator only valid on multi-select picklist fields`;
export const FIELDS_LIMIT = 'The SOQL FIELDS function must have a LIMIT of at most 200';
export const OFFSET_TOO_LARGE = 'Maximum SOQL offset allowed is 2000';
export const COUNT_ALONE = 'Grouped query cannot use COUNT() together with other fields';
export const SEMI_JOIN_WITH_OR = "Semi join sub-selects are not allowed with the 'OR' operator";
export const NESTED_SEMI_JOIN =
    'Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions.';
export const SEMI_JOIN_IN_SEMI_JOIN = 'Nesting of semi join sub-selects is not supported';
export const SEMI_JOIN_OF_SAME_OBJECT = 'The inner and outer selects should not be on the same object type';
export const TOO_MANY_SEMI_JOINS = 'Maximum 2 semi join sub-selects are allowed';
export const semiJoinFields = 'Semi-join sub-selects must select exactly one Id or reference field';
export const aggregateNotSupported = (name: string, field: string): string =>
    `field ${field} does not support aggregate operator ${name}`;
export const childrenInAggregate = 'Grouped query cannot use child relationships in the SELECT list';
export const TOO_MANY_LEVELS = 'SOQL relationship queries can go up at most five levels';
