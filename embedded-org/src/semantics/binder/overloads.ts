import type { BoundExpression } from '../bound/expressions.ts';
import { implicitConversion } from '../types/conversions.ts';
import type { Type } from '../types/type.ts';

/**
 * Picks the overload whose parameters the arguments fit best: every argument must convert, and the candidate must be at least as near
 * in every argument as each other one; a sum of distances breaks what remains, as the Salesforce compiler is lenient here (assumed).
 * Answers 'none' when nothing fits and 'ambiguous' when two fit equally well.
 */
export function chooseOverload<T>(
    candidates: readonly T[],
    parametersOf: (candidate: T) => readonly Type[],
    given: readonly BoundExpression[]
): T | 'none' | 'ambiguous' {
    let best: { candidate: T; cost: number }[] = [];
    for (const candidate of candidates) {
        const parameters = parametersOf(candidate);
        if (parameters.length !== given.length) continue;
        let cost = 0;
        for (let i = 0; i < given.length; i++) {
            const conversion = implicitConversion(given[i].type, parameters[i]);
            if (conversion === null) {
                cost = Infinity;
                break;
            }
            cost += conversion.cost;
        }
        if (cost === Infinity) continue;
        if (best.length === 0 || cost < best[0].cost) best = [{ candidate, cost }];
        else if (cost === best[0].cost) best.push({ candidate, cost });
    }
    if (best.length === 0) return 'none';
    if (best.length === 1) return best[0].candidate;
    // Equal fits: null for several reference types, or the same signature seen twice through inheritance. Prefer the narrowest parameters.
    const narrowest = best.filter((one) =>
        best.every((other) =>
            parametersOf(one.candidate).every(
                (type, i) => implicitConversion(type, parametersOf(other.candidate)[i]) !== null
            )
        )
    );
    return narrowest.length > 0 ? narrowest[0].candidate : 'ambiguous';
}
