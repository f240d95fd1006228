import { inClass, inMethod, type Fault } from './fault.ts';

/** Values that do not fit where they stand. */
export const TYPES: readonly Fault[] = [
    ['a String for an Integer', inMethod("Integer i = ⟦'x'→1⟧;"), 'Illegal assignment from String to Integer'],
    ['a Decimal for an Integer', inMethod('Integer i = ⟦1.5→1⟧;'), 'Illegal assignment from Decimal to Integer'],
    [
        'a Long for an Integer',
        inMethod('Long l = 1; Integer i = ⟦l→l.intValue()⟧;'),
        'Illegal assignment from Long to Integer'
    ],
    ['a Boolean for a String', inMethod("String s = ⟦true→'true'⟧;"), 'Illegal assignment from Boolean to String'],
    [
        'an Integer for a String, assigned later',
        inMethod("String s; s = ⟦1→'1'⟧;"),
        'Illegal assignment from Integer to String'
    ],
    [
        'a superclass for a subclass',
        inMethod('Object o = 1; Integer i = ⟦o→(Integer) o⟧;'),
        'Illegal assignment from Object to Integer'
    ],
    [
        'a list of other elements',
        inMethod('List<String> l = ⟦new List<Integer>()→new List<String>()⟧;'),
        'Illegal assignment from List<Integer> to List<String>'
    ],
    [
        'a map with other keys',
        inMethod('Map<String, Object> m = ⟦new Map<Integer, Object>()→null⟧;'),
        'Illegal assignment from Map<Integer,Object> to Map<String,Object>'
    ],
    [
        'a set for a list',
        inMethod('List<Id> l = ⟦new Set<Id>()→new List<Id>()⟧;'),
        'Illegal assignment from Set<Id> to List<Id>'
    ],
    [
        'a field initialised with a wrong type',
        inClass("Integer i = ⟦'x'→1⟧;"),
        'Illegal assignment from String to Integer'
    ],
    [
        'a wrong element of a list initialiser',
        inMethod("List<Integer> l = new List<Integer>{ 1, ⟦'x'→2⟧ };"),
        'Illegal assignment from String to Integer'
    ],
    [
        'a wrong value of a map initialiser',
        inMethod("Map<String, Integer> m = new Map<String, Integer>{ 'a' => ⟦'x'→1⟧ };"),
        'Illegal assignment from String to Integer'
    ],
    [
        'a wrong index of a list',
        inMethod("List<Integer> l; l[⟦'x'→0⟧] = 1;"),
        'List index must be of type Integer: String'
    ],
    [
        'an index of what is no list',
        inMethod('⟦Map<String, Integer>→List<Integer>⟧ m; Integer i = †m[0];'),
        'Expression must be a list type: Map<String,Integer>'
    ],
    [
        'a result of the wrong type',
        inClass("Integer f() { return ⟦'x'→1⟧; }"),
        'Illegal conversion from String to Integer'
    ],
    [
        'a value returned from a void method',
        inClass('void f() { †return⟦ 1→⟧; }'),
        'Void method must not return a value'
    ],
    ['a return without a value', inClass('Integer f() { †return⟦→ 1⟧; }'), 'Non-void method must return a value'],
    [
        'a value returned from a constructor',
        inClass('Probe() { †return⟦ 1→⟧; }'),
        'Constructors must not return a value'
    ],
    [
        'an impossible cast of records',
        inMethod('Account a; Contact c = ⟦(Contact) a→null⟧;'),
        'Incompatible types since an instance of Account is never an instance of Contact'
    ],
    [
        'an impossible cast of objects',
        inClass('class A {} class B {} A a; Object b = ⟦(B) a→(A) a⟧;'),
        'Incompatible types since an instance of Probe.A is never an instance of Probe.B'
    ],
    [
        'an impossible cast of a String',
        inMethod("Integer i = ⟦(Integer) 'x'→Integer.valueOf('1')⟧;"),
        'Incompatible types since an instance of String is never an instance of Integer'
    ],
    [
        'an instanceof that can never hold',
        inMethod('Account a; Boolean b = ⟦a instanceof Contact→a == null⟧;'),
        'Operation instanceof is always false since an instance of Account is never an instance of Contact'
    ],
    [
        'an instanceof that always holds',
        inClass('virtual class A {} class B extends A {} Object o; B b; Boolean x = ⟦b instanceof A→o instanceof A⟧;'),
        'Operation instanceof is always true since an instance of Probe.B is always an instance of Probe.A'
    ],
    [
        'a void result used as a value',
        inMethod('Object o = ⟦System.debug(1)→1⟧;'),
        'Expression of type void cannot be used as a value'
    ],
    [
        'a void result passed on',
        inMethod('System.debug(⟦run()→1⟧);'),
        'Expression of type void cannot be used as a value'
    ],
    [
        'adding what cannot be added',
        inMethod('Integer i = ⟦1 - true→1 - 1⟧;'),
        'Arithmetic expressions must use numeric arguments'
    ],
    ['multiplying text', inMethod("Integer i = ⟦2 * 'x'→2 * 3⟧;"), 'Arithmetic expressions must use numeric arguments'],
    [
        'a remainder that does not fit back',
        inMethod('Integer i = 1; ⟦i += 1.5→i += 1⟧;'),
        'Illegal assignment from Decimal to Integer'
    ],
    [
        'shifting a Decimal',
        inMethod('Object o = ⟦1.5 << 1→2 << 1⟧;'),
        '<< operation can only be applied to Integer or Long types'
    ],
    [
        'bitwise operators on text',
        inMethod("Object o = ⟦'a' & 'b'→1 & 2⟧;"),
        '& operator can only be applied to Boolean expressions or to Integer or Long expressions'
    ],
    [
        'counting text up',
        inMethod('⟦String→Integer⟧ s; †s++;'),
        'Unary postfix increment/decrement can only be applied to numeric expressions: String'
    ],
    ['the negation of text', inMethod("Object o = ⟦-'x'→-1⟧;"), 'Unary negation must use a numeric argument'],
    ['not of a number', inMethod('Boolean b = !⟦1→true⟧;'), '! operator can only be applied to boolean expressions'],
    ['and of numbers', inMethod('Boolean b = ⟦1→true⟧ && true;'), 'Logical operator can only be applied to Boolean'],
    [
        'a comparison of different types',
        inMethod("Boolean b = ⟦1 == 'x'→1 == 2⟧;"),
        'Comparison arguments must be compatible types: Integer, String'
    ],
    [
        'an order of Booleans',
        inMethod('Boolean b = ⟦true < false→1 < 2⟧;'),
        'Inequality operator not allowed for this type: Boolean'
    ],
    [
        'exact equality of numbers',
        inMethod('Boolean b = ⟦1 === 2→1 == 2⟧;'),
        'Exact equality operator only allowed for reference types: Integer'
    ],
    [
        'different types in a ternary',
        inMethod('Object o = ⟦true ? new Account() : 1→true ? 2 : 1⟧;'),
        'Incompatible types in ternary operator: Account, Integer'
    ],
    [
        'different types beside ??',
        inMethod('Object o = ⟦new Account() ?? 1→2 ?? 1⟧;'),
        'Incompatible types in null coalescing operator: Account, Integer'
    ],
    [
        'a condition that is no Boolean',
        inMethod('if (⟦1→true⟧) {}'),
        'Condition expression must be of type Boolean: Integer'
    ],
    ['an Integer that is too large', inMethod('Long i = ⟦2147483648→2147483648L⟧;'), 'Illegal integer'],
    ['a Long that is too large', inMethod('Long i = ⟦9223372036854775808L→9223372036854775807L⟧;'), 'Illegal long'],
    [
        'a wrong number of type arguments',
        inMethod('⟦Map<String>→Map<String, String>⟧ m;'),
        'Invalid type argument count for Map: expected 2 but found 1'
    ],
    [
        'type arguments of a type that has none',
        inMethod('⟦Account<String>→Account⟧ m;'),
        'Type arguments provided for a non-parameterized type: Account'
    ],
    [
        'a list of what cannot be copied',
        inMethod('List<Integer> l = ⟦new List<Integer>(new List<String>())→null⟧;'),
        'Invalid initializer type List<String> found for List<Integer>: expected an Integer or a List of type Integer'
    ],
    [
        'an element added of the wrong type',
        inMethod("List<Integer> l; †l.add(⟦'x'→1⟧);"),
        'Method does not exist or incorrect signature: void add(String) from the type List<Integer>'
    ],
    [
        'an instance of an interface',
        inMethod('Object o = ⟦new Iterable<String>()→new List<String>()⟧;'),
        'Type cannot be constructed: System.Iterable<String>'
    ],
    [
        'an instance of an abstract class',
        ['public abstract class Base {}', inMethod('Object o = ⟦new Base()→null⟧;')],
        'Abstract classes cannot be constructed: Base'
    ],
    [
        'an instance of an enum',
        ['public enum Colour { RED }', inMethod('Object o = ⟦new Colour()→Colour.RED⟧;')],
        'Type cannot be constructed: Colour'
    ]
];
