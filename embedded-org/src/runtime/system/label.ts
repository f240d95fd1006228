import { throwApex } from '../exceptions/index.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';

/**
 * Labels by a name known only at run time. Source: Apex Reference, "Label Class". The namespace is that of the project or empty; type
 * and text of the exception for a missing label are assumed. Labels have one language here: translations are not read.
 */
export const labelType = definePlatformType('System.Label', {
    static: {
        get: (_namespace: string | null, name: string) =>
            currentApexTransaction().org.label(argument(name)) ??
            throwApex('System.IllegalArgumentException', `External string does not exist: ${name}`),
        translationExists: () => false
    }
});
