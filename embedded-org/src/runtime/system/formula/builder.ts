import { checkFormula } from '../../../formula/evaluate-formula.ts';
import { fieldPaths } from '../../../formula/nodes.ts';
import { parseFormula } from '../../../formula/parser.ts';
import { throwApex } from '../../exceptions/index.ts';
import type { ApexEnum } from '../../values/enum.ts';
import type { ApexList } from '../../values/list.ts';
import { apexType, type ApexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import type { ObjectToken } from '../schema/tokens.ts';
import { FormulaInstance, type CheckedFormula } from './instance.ts';
import { findPath } from './reading.ts';

const invalid = (message: string): never => throwApex('System.FormulaValidationException', message);

/**
 * FormulaEval.FormulaBuilder. Source: Apex Reference Guide, FormulaBuilder Class
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_formulaeval_FormulaBuilder.htm).
 */
export class FormulaBuilder {
    readonly $typeName = 'FormulaEval.FormulaBuilder';
    private formula: string | null = null;
    private type: ApexType | null = null;
    private returnType: string | null = null;
    private globals: readonly string[] = [];
    private isTemplate = false;
    private zeroForNull = false;

    withFormula(text: string): this {
        this.formula = argument(text);
        return this;
    }

    withType(type: ApexType | ObjectToken): this {
        this.type = 'object' in argument(type) ? apexType((type as ObjectToken).object.name) : (type as ApexType);
        return this;
    }

    withReturnType(type: ApexEnum): this {
        this.returnType = argument(type).name;
        return this;
    }

    withGlobalVariables(globals: ApexList): this {
        this.globals = argument(globals).items.map((each) => `$${(each as ApexEnum).name.toLowerCase()}`);
        return this;
    }

    parseAsTemplate(isTemplate: boolean): this {
        this.isTemplate = argument(isTemplate);
        return this;
    }

    treatNumericNullAsZero(asZero: boolean): this {
        this.zeroForNull = argument(asZero);
        return this;
    }

    /** @throws System.FormulaValidationException for faults of syntax, functions and field references (texts in parts assumed). */
    build(): FormulaInstance {
        const { formula, returnType, type } = this;
        if (formula === null || type === null || returnType === null)
            return invalid('A formula needs withFormula, withType and withReturnType');
        const pieces = this.isTemplate ? templatePieces(formula) : [{ kind: 'formula' as const, text: formula }];
        const paths = pieces.flatMap(({ kind, text }) => (kind === 'formula' ? pathsOf(text) : []));
        const zeroes = new Set<string>();
        for (const path of paths) {
            const written = path.join('.');
            if (path[0].startsWith('$')) {
                if (!this.globals.includes(path[0].toLowerCase()))
                    invalid(`Field ${written} does not exist. Check spelling.`);
                continue;
            }
            const finding = findPath(path, type);
            if (finding === 'unknown') invalid(`Field ${written} does not exist. Check spelling.`);
            if (finding === 'hidden') invalid(`Field ${written} is not global.`);
            if (finding === 'number' && this.zeroForNull) zeroes.add(written.toLowerCase());
        }
        const fields = paths.filter((path) => !path[0].startsWith('$')).map((path) => path.join('.'));
        return new FormulaInstance({ pieces, isTemplate: this.isTemplate, type, returnType, zeroes, paths: fields });
    }
}

function pathsOf(text: string): (readonly string[])[] {
    const fault = checkFormula(text);
    return fault === null ? fieldPaths(parseFormula(text)) : invalid(fault.message);
}

/** `Dear {!name}`: merge fields in a text. Source: Apex Reference Guide, FormulaBuilder.parseAsTemplate. */
function templatePieces(text: string): CheckedFormula['pieces'] {
    return text
        .split(/(\{![^}]*\})/)
        .filter((piece) => piece !== '')
        .map((piece) =>
            piece.startsWith('{!')
                ? { kind: 'formula' as const, text: piece.slice(2, -1) }
                : { kind: 'text' as const, text: piece }
        );
}
