import { inClass, type Fault } from './fault.ts';

/** Modifiers, and triggers. */
export const MODIFIERS: readonly Fault[] = [
    ['two scopes', inClass('public ⟦private→⟧ void †f() {}'), 'Declarations can only have one scope'],
    ['a modifier that stands twice', inClass('static ⟦†static→⟧ void f() {}'), 'Duplicate modifier: static'],
    [
        'a top-level class without scope',
        '⟦→public⟧ class †Probe {}',
        'Top-level type must have public or global visibility'
    ],
    [
        'a private top-level class',
        '⟦private→public⟧ class †Probe {}',
        'Top-level type must have public or global visibility'
    ],
    ['an abstract field', inClass('⟦abstract→⟧ Integer †n;'), 'abstract is not allowed on fields'],
    ['a virtual field', inClass('⟦virtual→⟧ Integer †n;'), 'virtual is not allowed on fields'],
    ['a transient method', inClass('⟦transient→⟧ void †f() {}'), 'transient is not allowed on methods'],
    ['a static constructor', inClass('⟦static→⟧ †Probe() {}'), 'static is not allowed on constructors'],
    ['a static inner class', inClass('⟦static→⟧ class †Inner {}'), 'static is not allowed on classes'],
    ['a virtual static method', inClass('static ⟦virtual→⟧ void †f() {}'), 'static methods cannot be virtual'],
    [
        'an override without a word on who may call it',
        inClass('⟦→public⟧ override String †toString() { return null; }'),
        'Override methods require…'
    ],
    [
        'a private abstract method',
        inClass('⟦private→protected⟧ abstract void †f();').replace('virtual', 'abstract'),
        'Abstract methods require…'
    ],
    ['an abstract interface', 'public ⟦abstract→⟧ interface †Probe {}', 'abstract is not allowed on interfaces'],
    ['a virtual enum', 'public ⟦virtual→⟧ enum †Probe { ONE }', 'virtual is not allowed on enums'],
    [
        'a parameter declared static',
        inClass('void f(⟦static→final⟧ Integer i) {}'.replace('(⟦', '(†⟦')),
        'static is not allowed on parameters'
    ]
];

export const TRIGGERS: readonly Fault[] = [
    [
        'a trigger on an unknown object',
        'trigger Probe on ⟦Missing__c→Account⟧ (before insert) {}',
        'Invalid type: Missing__c'
    ],
    [
        'a trigger on what is no object',
        ['trigger Probe on ⟦Other→Account⟧ (before insert) {}', 'public class Other {}'],
        "Trigger type isn't an SObject: Other"
    ],
    [
        'a trigger event that stands twice',
        'trigger Probe on Account (before insert⟦, †before insert→⟧) {}',
        'Duplicate Trigger Usage: before insert'
    ],
    [
        'a trigger before undelete',
        'trigger Probe on Account (⟦before→after⟧ undelete) {}',
        'Trigger Usage Before Undelete is not supported'
    ],
    [
        'a trigger before a platform event',
        'trigger Probe on Progress__e (⟦before→after⟧ insert) {}',
        'Platform Event SObjects only supports after insert: Progress__e'
    ],
    [
        'a trigger on custom metadata',
        'trigger Probe on ⟦Limit__mdt→Account⟧ (before insert) {}',
        'SObject type does not allow triggers: Limit__mdt'
    ],
    [
        'a trigger that returns a value',
        'trigger Probe on Account (before insert) { †return⟦ 1→⟧; }',
        'Trigger bodies must not return a value'
    ],
    [
        "an unknown field of a trigger's records",
        'trigger Probe on Account (before insert) { Object o = †Trigger.new[0].⟦Missing__c→Name⟧; }',
        'Field does not exist: Missing__c on Account'
    ],
    [
        "a trigger's records as another object's",
        'trigger Probe on Account (before insert) { List<⟦Contact→Account⟧> o = †Trigger.new; }',
        'Illegal assignment from List<Account> to List<Contact>'
    ],
    [
        'this in a trigger',
        'trigger Probe on Account (before insert) { Object o = ⟦this→null⟧; }',
        'This cannot be referenced in a static context'
    ]
];
