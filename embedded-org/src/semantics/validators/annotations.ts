import type { Annotation } from '../../syntax/ast/common.ts';
import type { ProjectScope } from '../project-scope.ts';
import type { ClassSymbol } from '../symbols/symbols.ts';

/** What modifiers and annotations stand on. */
export type Place =
    'classes' | 'interfaces' | 'enums' | 'methods' | 'constructors' | 'fields' | 'properties' | 'parameters';

interface Rule {
    /** Null: everywhere. */
    readonly places: readonly Place[] | null;
    /** Properties and the type of their values; null: not looked at. */
    readonly properties: Readonly<Record<string, 'Boolean' | 'String'>> | null;
    readonly required?: string;
}

const METHOD: Rule = { places: ['methods'], properties: {} };
const ANYWHERE: Rule = { places: null, properties: {} };
const MEMBERS: readonly Place[] = ['fields', 'properties'];

/** Source: Apex Developer Guide, "Annotations" and the page of each. */
const RULES: Readonly<Record<string, Rule>> = {
    auraenabled: {
        places: ['methods', ...MEMBERS],
        properties: { cacheable: 'Boolean', continuation: 'Boolean', scope: 'String' }
    },
    deprecated: { places: null, properties: null },
    future: { places: ['methods'], properties: { callout: 'Boolean', limits: 'String' } },
    httpdelete: METHOD,
    httpget: METHOD,
    httppatch: METHOD,
    httppost: METHOD,
    httpput: METHOD,
    invocablemethod: { places: ['methods'], properties: null },
    invocablevariable: { places: MEMBERS, properties: null },
    istest: { places: ['classes', 'methods'], properties: null },
    jsonaccess: { places: ['classes'], properties: { serializable: 'String', deserializable: 'String' } },
    namespaceaccessible: ANYWHERE,
    readonly: { places: ['classes', 'methods'], properties: null },
    remoteaction: METHOD,
    restresource: { places: ['classes'], properties: { urlmapping: 'String' }, required: 'urlMapping' },
    suppresswarnings: { places: null, properties: null },
    testsetup: METHOD,
    testvisible: ANYWHERE
};

/** Reports annotations that do not exist, stand in the wrong place, or have properties that they cannot have. */
export function validateAnnotations(
    project: ProjectScope,
    symbol: ClassSymbol,
    annotations: readonly Annotation[],
    place: Place
): void {
    const { unit } = symbol;
    for (const annotation of annotations) {
        const { name, position, parameters } = annotation;
        const rule = RULES[name.toLowerCase()] as Rule | undefined;
        if (rule === undefined) {
            project.report(unit, position, 'unknown-annotation', { name });
            continue;
        }
        if (rule.places !== null && !rule.places.includes(place))
            project.report(unit, position, 'modifier-placement', { name, place });
        if (rule.required !== undefined && !(rule.required.toLowerCase() in parameters))
            project.report(unit, position, 'annotation-missing', { name: rule.required });
        for (const [property, value] of Object.entries(parameters)) {
            const type = rule.properties === null ? null : rule.properties[property];
            if (type === undefined)
                project.report(unit, position, 'unknown-annotation-parameter', { annotation: name, name: property });
            else if (type === 'Boolean' && !/^(true|false)$/i.test(value))
                project.report(unit, position, 'annotation-value', { name: property, type });
        }
        validateValues(project, symbol, annotation);
    }
}

/** What the value of a property must be. */
function validateValues(project: ProjectScope, { unit }: ClassSymbol, annotation: Annotation): void {
    const { position, parameters } = annotation;
    const isTrue = (name: string): boolean => parameters[name]?.toLowerCase() === 'true';
    switch (annotation.name.toLowerCase()) {
        case 'restresource':
            if (parameters.urlmapping !== undefined && !parameters.urlmapping.startsWith('/'))
                project.report(unit, position, 'rest-url-slash');
            return;
        case 'jsonaccess':
            if (Object.keys(parameters).length === 0) project.report(unit, position, 'json-access-empty');
            return;
        case 'istest':
            if (isTrue('isparallel') && isTrue('seealldata')) project.report(unit, position, 'test-parallel-all-data');
    }
}
