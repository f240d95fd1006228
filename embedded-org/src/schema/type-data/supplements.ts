import type { PlatformTypeData } from './type-data.ts';

const exception = (name: string): PlatformTypeData => ({
    name,
    typeParameters: [],
    superName: 'System.Exception',
    interfaces: [],
    isEnum: false,
    isInterface: false,
    constructors: [[], ['System.String'], ['System.Exception'], ['System.String', 'System.Exception']],
    methods: [],
    fields: []
});

/**
 * Types of the standard library that the jars lack.
 * Source of the exceptions: Apex Reference Guide, "FormulaEval Namespace" (FormulaBuilder.build, FormulaInstance.evaluate).
 */
export const SUPPLEMENTS: readonly PlatformTypeData[] = [
    exception('System.FormulaEvaluationException'),
    exception('System.FormulaValidationException')
];
