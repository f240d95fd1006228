import { inClass, type Fault } from './fault.ts';

/** What a class keeps to itself. */
export const VISIBILITY: readonly Fault[] = [
    [
        "another class's private method",
        [
            'public class Other { ⟦private→public⟧ static void f() {} }',
            'public class Probe { void g() { †Other.f(); } }'
        ],
        'Method is not visible: Other.f'
    ],
    [
        "another class's private instance method",
        ['public class Other { ⟦→public⟧ void f() {} }', 'public class Probe { void g() { †new Other().f(); } }'],
        'Method is not visible: Other.f'
    ],
    [
        "another class's private field, read",
        ['public class Other { ⟦private→public⟧ static Integer n; }', 'public class Probe { Integer m = †Other.n; }'],
        'Variable is not visible: Other.n'
    ],
    [
        "another class's private field, written",
        ['public class Other { ⟦→public⟧ Integer n; }', 'public class Probe { void g(Other o) { †o.n = 1; } }'],
        'Variable is not visible: Other.n'
    ],
    [
        "another class's private constructor",
        ['public class Other { ⟦private→public⟧ Other() {} }', 'public class Probe { Object o = †new Other(); }'],
        'Constructor is not visible: Other'
    ],
    [
        "another class's private inner class",
        ['public class Other { ⟦private→public⟧ class Inner {} }', 'public class Probe { †Other.Inner o; }'],
        'Type is not visible: Other.Inner'
    ],
    [
        'a protected method from outside',
        [
            'public virtual class Other { ⟦protected→public⟧ void f() {} }',
            'public class Probe { void g() { †new Other().f(); } }'
        ],
        'Method is not visible: Other.f'
    ],
    [
        'a setter that is private',
        [
            'public class Other { public Integer n { get; ⟦private→⟧ set; } }',
            'public class Probe { void g(Other o) { †o.n = 1; } }'
        ],
        'Variable is not visible: Other.n'
    ],
    [
        'a getter that is private',
        [
            'public class Other { public Integer n { ⟦private→⟧ get; set; } }',
            'public class Probe { Integer g(Other o) { return †o.n; } }'
        ],
        'Variable is not visible: Other.n'
    ],
    [
        'a private member that only tests may see',
        [
            'public class Other { @TestVisible private static Integer n; }',
            '⟦→@IsTest ⟧public class Probe { Integer m = †Other.n; }'
        ],
        'Variable is not visible: Other.n'
    ],
    [
        'an override that sees less',
        [
            'public virtual class Base { public virtual void f() {} }',
            'public class Probe extends Base { ⟦protected→public⟧ override void †f() {} }'
        ],
        'Cannot reduce the visibility of method: f'
    ],
    [
        'an interface method that is private',
        [
            'public interface Sized { Integer size(); }',
            'public class Probe implements Sized { ⟦→public ⟧Integer †size() { return 1; } }'
        ],
        'Probe: Overriding implementations of global or public interface methods must be global or public: Integer size()'
    ],
    [
        'an accessor wider than its property',
        inClass('private Integer n { get; ⟦public→⟧ set; }'.replace('⟦', '†⟦')),
        'Cannot declare public accessor on private property'
    ],
    [
        'a writing of a property without a setter',
        inClass('public Integer p { get; ⟦→set;⟧ } void f() { †p = 1; }'),
        'Field is not writeable: p'
    ],
    [
        'a reading of a property without a getter',
        inClass('public Integer p { ⟦→get;⟧ set; } Integer f() { return †p; }'),
        'Variable is not visible: Probe.p'
    ],
    [
        'a global method in a class that is not',
        '⟦public→global⟧ class Probe { global void †f() {} }',
        'Defining type for global methods must be declared as global'
    ]
];
