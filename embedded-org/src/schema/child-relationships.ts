import type { StandardObjectFields } from './type-data/type-data.ts';
import type { StandardAttributes } from './standard/attributes.ts';

/** Fields that point to records of many objects. Source: Object Reference, the objects that have them. */
const POLYMORPHIC = new Set([
    'EntityId',
    'LinkedEntityId',
    'ParentId',
    'RecordId',
    'RelatedToId',
    'UserOrGroupId',
    'WhatId'
]);

/**
 * The reference field of a standard child object behind a parent's child relationship. The type data names only the child's type, so
 * the field is found among the child's references: the one that points to the parent, then the one whose name fits best.
 * @returns null when the child has no such reference (virtual lists such as OpenActivities).
 */
export function childFieldOf(
    parent: string,
    relationship: string,
    child: StandardObjectFields,
    attributes: StandardAttributes | undefined
): string | null {
    const references = Object.entries(child).filter(
        ([name, type]) => type === 'System.Id' && name !== 'Id' && name.endsWith('Id')
    );
    const pointsTo = (name: string): boolean => {
        const given = attributes?.fields[name]?.referenceTo;
        return given === undefined ? child[name.slice(0, -2)] === parent : given.includes(parent);
    };
    let candidates = references.map(([name]) => name).filter(pointsTo);
    if (candidates.length === 0) {
        const polymorphic = references
            .map(([name]) => name)
            .filter((name) => ['Name', 'SObject'].includes(child[name.slice(0, -2)] ?? ''));
        candidates = polymorphic.filter((name) => POLYMORPHIC.has(name));
    }
    const ranked = candidates
        .map((name) => ({ name, rank: rank(parent, relationship, name) }))
        .sort((a, b) => b.rank - a.rank);
    return ranked[0]?.name ?? null;
}

/** A field named after the parent or the relationship is the likelier one; audit and hierarchy fields are the least likely. */
function rank(parent: string, relationship: string, field: string): number {
    const stem = field.slice(0, -2).toLowerCase();
    const wanted = relationship.toLowerCase();
    if (wanted.includes(stem)) return 3;
    if (stem === parent.toLowerCase()) return 2;
    return /^(createdby|lastmodifiedby|masterrecord)$/.test(stem) ? -1 : 0;
}
