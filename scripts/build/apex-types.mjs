/**
 * Writes TypeScript declarations for Apex: `@salesforce/apex/<Class>.<method>` for every @AuraEnabled method and
 * `apex/<Class>` with one interface per class that components exchange. Input and output are text; files are generate-apex-types.mjs's.
 */

const PRIMITIVES = {
    string: 'string',
    id: 'string',
    boolean: 'boolean',
    integer: 'number',
    long: 'number',
    double: 'number',
    decimal: 'number',
    date: 'string',
    datetime: 'string',
    time: 'string',
    blob: 'string',
    object: 'unknown'
};

/**
 * @param {import('./apex-signatures.mjs').ApexClass[]} classes every class of the project that has @AuraEnabled members
 * @returns {string} text of one declaration file
 */
export function writeApexTypes(classes) {
    const known = new Map();
    for (const outer of classes) {
        known.set(outer.name.toLowerCase(), { module: outer.name, name: outer.name });
        for (const inner of outer.inner)
            known.set(`${outer.name}.${inner.name}`.toLowerCase(), { module: outer.name, name: inner.name });
    }
    const blocks = [
        '// Generated from the @AuraEnabled members of force-app by scripts/generate-apex-types.mjs. Do not edit.'
    ];
    for (const outer of [...classes].sort((a, b) => a.name.localeCompare(b.name))) {
        const shapes = [outer, ...outer.inner].filter((shape) => shape.constants || shape.properties.length > 0);
        if (shapes.length > 0) {
            const imports = importLines(
                shapes.flatMap((shape) => shape.properties.map((property) => property.type)),
                outer,
                known,
                true
            );
            blocks.push(
                `declare module 'apex/${outer.name}' {\n${[...imports, ...shapes.map((shape) => shapeText(shape, outer, known))].join('\n')}\n}`
            );
        }
        for (const method of outer.methods) {
            const types = [
                ...method.parameters.map((parameter) => parameter.type),
                ...(method.returns ? [method.returns] : [])
            ];
            const parameters = method.parameters
                .map((p) => `${p.name}: ${typeText(p.type, outer, known)} | null | undefined`)
                .join('; ');
            const returns = method.returns ? typeText(method.returns, outer, known) : 'void';
            blocks.push(
                [
                    `declare module '@salesforce/apex/${outer.name}.${method.name}' {`,
                    `    import type { ApexMethod } from 'platform/types';`,
                    ...importLines(types, outer, known, false),
                    `    const method: ApexMethod<${parameters ? `{ ${parameters} }` : 'Record<string, never>'}, ${returns}>;`,
                    '    export default method;',
                    '}'
                ].join('\n')
            );
        }
    }
    return blocks.join('\n\n') + '\n';
}

function shapeText(shape, outer, known) {
    if (shape.constants)
        return `    export type ${shape.name} = ${shape.constants.map((constant) => `'${constant}'`).join(' | ') || 'never'};`;
    const parent = shape.superName ? resolve(shape.superName, outer, known) : undefined;
    const lines = shape.properties.map((property) => {
        const type = typeText(property.type, outer, known);
        // A field that begins with a value is taken to keep one; every other may be null, and null fields are left out of the answer.
        return property.hasInitialiser
            ? `        ${property.name}: ${type};`
            : `        ${property.name}?: ${type} | null;`;
    });
    return `    export interface ${shape.name}${parent ? ` extends ${parent.name}` : ''} {\n${lines.join('\n')}\n    }`;
}

function importLines(types, outer, known, insideOwnModule) {
    const byModule = new Map();
    let usesSObject = false;
    const visit = (type) => {
        type.arguments.forEach(visit);
        if (isBuiltIn(type.name)) return;
        const target = resolve(type.name, outer, known);
        if (!target) usesSObject = true;
        else if (!(insideOwnModule && target.module === outer.name))
            byModule.set(target.module, (byModule.get(target.module) ?? new Set()).add(target.name));
    };
    types.forEach(visit);
    const lines = [...byModule].map(
        ([module, names]) => `    import type { ${[...names].sort().join(', ')} } from 'apex/${module}';`
    );
    if (usesSObject) lines.unshift(`    import type { SObjectRecord } from 'platform/types';`);
    return lines;
}

function isBuiltIn(name) {
    return name.toLowerCase() in PRIMITIVES || /^(list|set|map)$/i.test(name);
}

function typeText(type, outer, known) {
    const name = type.name.toLowerCase();
    if (name === 'list' || name === 'set') {
        const item = typeText(type.arguments[0], outer, known);
        return /^[\w.]+$/.test(item) ? `${item}[]` : `(${item})[]`;
    }
    if (name === 'map') return `Record<string, ${typeText(type.arguments[1], outer, known)}>`;
    return PRIMITIVES[name] ?? resolve(type.name, outer, known)?.name ?? 'SObjectRecord';
}

/** An inner class is found by its short name within its outer class, by `Outer.Inner` elsewhere. */
function resolve(name, outer, known) {
    return known.get(`${outer.name}.${name}`.toLowerCase()) ?? known.get(name.toLowerCase());
}
