import { fillFormulaFields } from '../../dml/formula-context.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import type { ApexEnum } from '../../values/enum.ts';
import { ApexList } from '../../values/list.ts';
import type { ApexSObject } from '../../values/sobject.ts';
import { apexType, type ApexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { FormulaBuilder } from './builder.ts';
import type { FormulaInstance } from './instance.ts';

/** System.FormulaRecalcResult. Formulas of fields do not fail here: what cannot be computed is blank. */
class RecalcResult {
    readonly $typeName = 'System.FormulaRecalcResult';
    readonly record: ApexSObject;

    constructor(record: ApexSObject) {
        this.record = record;
    }
}

/** Source: Apex Reference Guide, Formula Class: computes the formula fields of records in memory, without DML. */
function recalculateFormulas(records: ApexList): ApexList {
    const results = (argument(records).items as ApexSObject[]).map((record) => {
        fillFormulaFields(currentApexTransaction(), record, null, false);
        return new RecalcResult(record);
    });
    return new ApexList(apexType('System.FormulaRecalcResult'), results);
}

/** Source: Apex Reference Guide, FormulaEval Namespace; Formula Class; FormulaRecalcResult Class. */
export const formulaTypes: readonly PlatformType[] = [
    definePlatformType('System.Formula', {
        static: { builder: () => new FormulaBuilder(), recalculateFormulas }
    }),
    definePlatformType('System.FormulaRecalcResult', {
        instance: {
            getErrors: () => new ApexList(apexType('System.FormulaRecalcFieldError')),
            getSObject: (self: RecalcResult) => self.record,
            isSuccess: () => true
        }
    }),
    definePlatformType('FormulaEval.FormulaBuilder', {
        static: { builder: () => new FormulaBuilder() },
        instance: {
            build: (self: FormulaBuilder) => self.build(),
            parseAsTemplate: (self: FormulaBuilder, isTemplate: boolean) => self.parseAsTemplate(isTemplate),
            treatNumericNullAsZero: (self: FormulaBuilder, asZero: boolean) => self.treatNumericNullAsZero(asZero),
            withFormula: (self: FormulaBuilder, text: string) => self.withFormula(text),
            withGlobalVariables: (self: FormulaBuilder, globals: ApexList) => self.withGlobalVariables(globals),
            withReturnType: (self: FormulaBuilder, type: ApexEnum) => self.withReturnType(type),
            withType: (self: FormulaBuilder, type: ApexType) => self.withType(type)
        }
    }),
    definePlatformType('FormulaEval.FormulaInstance', {
        instance: {
            evaluate: (self: FormulaInstance, context: object) => self.evaluate(context),
            getReferencedFields: (self: FormulaInstance) => self.referenced()
        }
    })
];
