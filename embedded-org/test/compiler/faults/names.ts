import { inClass, inMethod, type Fault } from './fault.ts';

/** Names that stand for nothing, stand twice, or may not be used. */
export const NAMES: readonly Fault[] = [
    ['an unknown variable', inMethod('Integer i = ⟦missing→1⟧;'), 'Variable does not exist: missing'],
    ['an unknown type', inMethod('⟦Frobnicator→Account⟧ f;'), 'Invalid type: Frobnicator'],
    ['an unknown type argument', inMethod('List<⟦Frobnicator→Account⟧> f;'), 'Invalid type: Frobnicator'],
    ['an unknown inner class', inMethod('⟦Probe.Inner→Probe⟧ f;'), 'Invalid type: Probe.Inner'],
    ['an unknown superclass', 'public class Probe ⟦extends †Nothing→⟧ {}', 'Invalid type: Nothing'],
    ['an unknown interface', 'public class Probe ⟦implements †Nothing→⟧ {}', 'Invalid type: Nothing'],
    [
        'an unknown method of a library class',
        inMethod("'x'.⟦frobnicate→length⟧();".replace("'x'", "†'x'")),
        'Method does not exist or incorrect signature: void frobnicate() from the type String'
    ],
    [
        'an unknown method of a class of the project',
        inMethod('†this.⟦missing→run⟧();'),
        'Method does not exist or incorrect signature: void missing() from the type Probe'
    ],
    [
        'an unknown method without a target',
        inMethod('⟦missing→run⟧();'),
        'Method does not exist or incorrect signature: void missing() from the type Probe'
    ],
    [
        'too many arguments',
        inClass('static void f(Integer a) {} static void g() { †f(1⟦, 2→⟧); }'),
        'Method does not exist or incorrect signature: void f(Integer, Integer) from the type Probe'
    ],
    [
        'an argument of the wrong type',
        inClass("static void f(Integer a) {} static void g() { †f(⟦'x'→1⟧); }"),
        'Method does not exist or incorrect signature: void f(String) from the type Probe'
    ],
    [
        'a call that fits two overloads equally well',
        inClass(
            'static void f(Long a, Integer b) {} static void f(Integer a, Long b) {} static void g() { †f(1, ⟦1→1L⟧); }'
        ),
        'Method is ambiguous: f(Integer, Integer)'
    ],
    [
        'too many arguments of a constructor',
        inMethod('Probe p = †new Probe(⟦1→⟧);'),
        'Constructor not defined: [Probe].<Constructor>(Integer)'
    ],
    [
        'an unknown field of an object',
        inMethod('Integer i = †this.⟦missing→hashCode()⟧;'),
        'Variable does not exist: missing'
    ],
    [
        'an unknown static field',
        inClass('static Integer known; Integer i = †Probe.⟦missing→known⟧;'),
        'Variable does not exist: Probe.missing'
    ],
    [
        'an unknown enum value',
        inMethod('LoggingLevel l = †LoggingLevel.⟦LOUD→DEBUG⟧;'),
        'Variable does not exist: System.LoggingLevel.LOUD'
    ],
    [
        'an unknown custom label',
        inMethod('String s = †System.Label.⟦Nothing→Greeting⟧;'),
        'External string does not exist: Nothing'
    ],
    [
        'a variable used before its declaration',
        inMethod('Integer a = ⟦b→1⟧; Integer b = 2;'),
        'Variable does not exist: b'
    ],
    [
        'a variable used outside of its block',
        inMethod('{ Integer a = 1; } Integer b = ⟦a→1⟧;'),
        'Variable does not exist: a'
    ],
    ['a variable declared twice', inMethod('Integer a; Integer ⟦A→b⟧;'), 'Duplicate variable: A'],
    ['a variable named as a parameter', inClass('void f(Integer a) { Integer ⟦a→b⟧; }'), 'Duplicate variable: a'],
    ['two parameters of one name', inClass('void f(Integer a, †String ⟦a→b⟧) {}'), 'Duplicate variable: a'],
    ['a field declared twice', inClass('Integer a; String ⟦a→b⟧;'), 'Duplicate field: a'],
    [
        'a method declared twice',
        inClass('void f(Integer a) {} Integer ⟦F→g⟧(Integer b) { return b; }'),
        'Method already defined: F Integer F(Integer) from the type Probe'
    ],
    [
        'a constructor declared twice',
        inClass('Probe(Integer a) {} †Probe(Integer b⟦→, Integer c⟧) {}'),
        'Method already defined: <Constructor> void <Constructor>(Integer) from the type Probe'
    ],
    [
        'an inner class declared twice',
        inClass('class Inner {} class ⟦inner→Other⟧ {}'),
        'Type name already in use: Probe.inner'
    ],
    [
        'an inner class named as its outer class',
        inClass('class ⟦Probe→Inner⟧ {}'),
        'Type name already in use: Probe.Probe'
    ],
    [
        'two classes of one name',
        ['public class Probe {}', 'public class ⟦Probe→Other⟧ {}'],
        'Type name already in use: Probe'
    ],
    ['an enum value declared twice', 'public enum Probe { ONE, ⟦one→TWO⟧ }', 'Duplicate field: one'],
    ['a name that is reserved', inMethod('Integer ⟦char→letter⟧ = 1;'), 'Identifier name is reserved: char'],
    ['a name with two underscores', inMethod('Integer ⟦a__b→a_b⟧ = 1;'), 'Invalid character in identifier: a__b'],
    ['a name that ends in an underscore', inClass('void ⟦f_→f⟧() {}'), 'Invalid character in identifier: f_'],
    [
        'an instance method called from a static one',
        inClass('void f() {} static void g() { ⟦†f()→new Probe().f()⟧; }'),
        'Non static method cannot be referenced from a static context: f'
    ],
    [
        'an instance field used in a static method',
        inClass('⟦→static ⟧Integer n; static Integer g() { return †n; }'),
        'Non static field cannot be referenced from a static context: n from the type Probe'
    ],
    [
        'a static method called on an object',
        inClass('static void f() {} void g() { †⟦this→Probe⟧.f(); }'),
        'Static method cannot be referenced from a non static context: f'
    ],
    [
        'a static field read from an object',
        inClass('static Integer n; Integer g() { return †⟦this→Probe⟧.n; }'),
        'Static field cannot be referenced from a non static context: n from the type Probe'
    ],
    [
        'this in a static method',
        inClass('static Object f() { return ⟦this→null⟧; }'),
        'This cannot be referenced in a static context'
    ],
    [
        'super in a static method',
        [
            'public virtual class Base { protected void f() {} }',
            'public class Probe extends Base { ⟦static→⟧ void g() { †super.f(); } }'
        ],
        'Super cannot be referenced in a static context'
    ],
    [
        'an outer object’s field used in an inner class',
        inClass('⟦→static⟧ Integer n; class Inner { Integer f() { return †n; } }'),
        'Variable does not exist: n'
    ]
];
