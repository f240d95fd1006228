/**
 * Objects that a polymorphic reference of a standard object without attributes of its own points to, by `Object.Field`; owners are users and
 * queues. Source: Object Reference, ContactPointAddress, ContactPointEmail and ContactPointPhone (ParentId: "Refers To Account, Individual").
 */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
    'ContactPointAddress.ParentId': ['Account', 'Individual'],
    'ContactPointEmail.ParentId': ['Account', 'Individual'],
    'ContactPointPhone.ParentId': ['Account', 'Individual']
};

/** Empty when nothing is known. */
export const polymorphicTargets = (objectName: string, fieldName: string): readonly string[] =>
    fieldName === 'OwnerId' ? ['User', 'Group'] : (TARGETS[`${objectName}.${fieldName}`] ?? []);
