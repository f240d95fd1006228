import { inClass, type Fault } from './fault.ts';

const BASE =
    'public abstract class Base { public abstract Integer size(); public virtual void f() {} public void g() {} }';
const derived = (members: string): string[] => [BASE, `public class Probe extends Base { ${members} }`];
const SIZE = 'public override Integer size() { return 1; }';

/** Inheritance, constructors and members. */
export const CLASSES: readonly Fault[] = [
    [
        'an abstract method that is left out',
        [BASE, `public class †Probe extends Base { ⟦→${SIZE}⟧ }`],
        'Class Probe must implement the abstract method: Integer size()'
    ],
    [
        'an interface method that is left out',
        [
            'public interface Sized { Integer size(); }',
            'public class †Probe implements Sized { ⟦→public Integer size() { return 1; }⟧ }'
        ],
        'Class Probe must implement the method: Integer size()'
    ],
    [
        'an inherited interface method that is left out',
        [
            'public interface A { void f(); }',
            'public interface B extends A {}',
            'public class †Probe implements B { ⟦→public void f() {}⟧ }'
        ],
        'Class Probe must implement the method: void f()'
    ],
    [
        'a library interface method that is left out',
        'public class †Probe implements Queueable { ⟦→public void execute(QueueableContext c) {}⟧ }',
        'Class Probe must implement the method: void execute(System.QueueableContext)'
    ],
    [
        'an abstract method in a class that is not',
        '⟦public→public abstract⟧ class †Probe { public abstract void f(); }',
        'Class Probe must implement the abstract method: void f()'
    ],
    [
        'an abstract method without a scope',
        'public abstract class Probe { ⟦→public ⟧abstract void †f(); }',
        'Abstract methods require at least one of the following modifiers: protected, public, global'
    ],
    [
        'an abstract method with a body',
        'public abstract class Probe { public abstract void †f()⟦ {}→;⟧ }',
        'Abstract methods cannot have a body: f'
    ],
    ['a method without a body', inClass('void †f()⟦;→ {}⟧'), 'Method must define a body: f'],
    [
        'an override of nothing',
        inClass('public ⟦override→virtual⟧ void †h() {}'),
        '@Override specified for non-overriding method: h'
    ],
    [
        'an override with other parameters',
        derived(`${SIZE} public override void †f(⟦Integer i→⟧) {}`),
        '@Override specified for non-overriding method: f'
    ],
    [
        'a missing override keyword',
        derived(`${SIZE} public ⟦→override ⟧void †f() {}`),
        'Method must use the override keyword: f'
    ],
    [
        'an override of a method that is not virtual',
        derived(`${SIZE} public ⟦override void †g()→void h()⟧ {}`),
        'Non-virtual, non-abstract methods cannot be overridden: g'
    ],
    [
        'an override with another result',
        derived('public override ⟦String→Integer⟧ †size() { return null; }'),
        'Method return types clash: String vs Integer from the type Probe'
    ],
    [
        'an interface method with another result',
        [
            'public interface Sized { Integer size(); }',
            'public class Probe implements Sized { public ⟦String→Integer⟧ †size() { return null; } }'
        ],
        'Method return types clash: String vs Integer from the type Probe'
    ],
    [
        'a call of an abstract method by super',
        derived('public override Integer size() { return ⟦super.size()→1⟧; }'),
        'Abstract method cannot be called directly: size'
    ],
    [
        'a superclass that is not virtual',
        ['public ⟦→virtual⟧ class Base {}', 'public class Probe extends †Base {}'],
        'Non-virtual and non-abstract type cannot be extended: Base'
    ],
    [
        'an interface after extends',
        ['public interface Base {}', 'public class Probe ⟦extends→implements⟧ †Base {}'],
        'Non-virtual and non-abstract type cannot be extended: Base'
    ],
    [
        'a class after implements',
        ['public virtual class Base {}', 'public class Probe ⟦implements→extends⟧ †Base {}'],
        'Base: Interface expected'
    ],
    [
        'an interface named twice',
        ['public interface A {}', 'public class Probe implements A⟦, †A→⟧ {}'],
        'Interface already implemented: A'
    ],
    [
        'a cyclic inheritance',
        ['public virtual class †A ⟦extends B→⟧ {}', 'public virtual class B extends A {}'],
        'Circular definition: A'
    ],
    ['a class that extends itself', 'public virtual class †A ⟦extends A→⟧ {}', 'Circular definition: A'],
    [
        'a cyclic interface',
        ['public interface †A ⟦extends B→⟧ {}', 'public interface B extends A {}'],
        'Circular definition: A'
    ],
    [
        'a missing super constructor',
        [
            'public virtual class Base { public Base(Integer i) {} ⟦→public Base() {}⟧ }',
            'public class †Probe extends Base {}'
        ],
        'No default constructor available in super type: Base'
    ],
    [
        'a constructor that calls no super constructor',
        [
            'public virtual class Base { public Base(Integer i) {} }',
            'public class Probe extends Base { †Probe() { ⟦→super(1);⟧ } }'
        ],
        'No default constructor available in super type: Base'
    ],
    [
        'a super constructor with wrong arguments',
        [
            'public virtual class Base { public Base(Integer i) {} }',
            "public class Probe extends Base { Probe() { †super(⟦'x'→1⟧); } }"
        ],
        'Constructor not defined: [Base].<Constructor>(String)'
    ],
    [
        'a super call that is not first',
        [
            'public virtual class Base {}',
            'public class Probe extends Base { Probe() { ⟦Integer i; †super()→super()⟧; } }'
        ],
        "Call to 'super()' must be the first statement in a constructor method"
    ],
    [
        'a this call that is not first',
        inClass('Probe(Integer i) {} Probe() { ⟦Integer i; †this(1)→this(1)⟧; }'),
        "Call to 'this()' must be the first statement in a constructor method"
    ],
    [
        'a this call in a method',
        inClass('void f() { ⟦this()→f()⟧; }'),
        "Call to 'this()' must be the first statement in a constructor method"
    ],
    [
        'a field used in a constructor call',
        inClass('Integer n; Probe(Integer i) {} Probe() { this(⟦n→1⟧); }'),
        'Cannot reference instance variables in a constructor invocation: n'
    ],
    [
        'a method used in a constructor call',
        inClass('Integer f() { return 1; } Probe(Integer i) {} Probe() { this(⟦f()→1⟧); }'),
        'Cannot reference instance methods in a constructor invocation: f'
    ],
    ['a constructor of another name', inClass('⟦Prob→Probe⟧() {}'), 'Invalid constructor name: Prob'],
    [
        'a final field assigned twice',
        inClass('final Integer n = 1; void f() { ⟦n = 2→f()⟧; }'),
        'Final members can only be assigned in their declaration, init blocks, or constructors: n'
    ],
    [
        'a final static assigned in a method',
        inClass('static final Integer N = 1; static void f() { ⟦N = 2→f()⟧; }'),
        'Final members can only be assigned in their declaration, init blocks, or constructors: N'
    ],
    [
        'a final static assigned in a constructor',
        inClass('⟦static final→final⟧ Integer n; Probe() { †n = 2; }'),
        'Final members can only be assigned in their declaration, init blocks, or constructors: n'
    ],
    [
        "another class's final field assigned",
        ['public class Other { public ⟦final→⟧ Integer n; }', inClass('Probe(Other o) { †o.n = 1; }')],
        'Final members can only be assigned in their declaration, init blocks, or constructors: n'
    ],
    [
        'an exception class of another name',
        'public class ⟦Fault→FaultException⟧ extends Exception {}',
        "Classes extending Exception must have a name ending in 'Exception': Fault"
    ],
    [
        'a class named as an exception',
        'public class †FaultException ⟦→extends Exception⟧ {}',
        'Exception class must extend another Exception class: FaultException'
    ],
    [
        'an inner class of an inner class',
        inClass('class Inner { ⟦class †Innermost {}→⟧ }'),
        'Inner types are not allowed to have inner types'
    ],
    [
        'a static method of an inner class',
        inClass('class Inner { ⟦static→⟧ void †f() {} }'),
        'static can only be used on methods of a top level type'
    ],
    [
        'a static field of an inner class',
        inClass('class Inner { ⟦static→⟧ Integer †n; }'),
        'static can only be used on fields of a top level type'
    ],
    [
        'a static block of an inner class',
        inClass('class Inner { ⟦†static {}→⟧ }'),
        'Inner types are not allowed to have static blocks'
    ]
];
