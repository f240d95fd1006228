import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/*
 * What Apex programs do, run from source to result. Expectations: Apex Developer Guide, chapters "Data Types and Variables",
 * "Control Flow Statements", "Classes, Objects, and Interfaces"; those marked so are assumed.
 */
const org = new ApexOrg({
    classes: [
        `public virtual class Animal {
            public static Integer made = 0;
            protected String name = 'unnamed';
            public Integer legs { get { if (legs == null) { legs = 4; } return legs; } set { legs = value * 1; } }
            public Animal() { this('anon'); }
            public Animal(String name) { this.name = name; made++; }
            public virtual String speak() { return name + ' makes a sound'; }
            public String describe() { return speak() + '!'; }
        }`,
        `public class Dog extends Animal implements Comparable {
            private Integer rank;
            public Dog(String name, Integer rank) { super(name); this.rank = rank; }
            public override String speak() { return super.speak() + ': woof'; }
            public Integer compareTo(Object other) { return rank - ((Dog) other).rank; }
            public class Collar { public String colour = 'red'; public Collar paint(String c) { colour = c; return this; } }
            public enum Size { SMALL, LARGE }
            public override String toString() { return 'Dog ' + name; }
        }`,
        `public class Faults {
            public class CustomException extends Exception { public Integer code = 7; }
            public static void fail() {
                throw new CustomException('bad');
            }
            public static Integer tryAll(Integer n) {
                try { if (n == 1) { fail(); } if (n == 2) { Object o = null; o.toString(); } if (n == 3) { Integer i = 1 / 0; } return 0; }
                catch (CustomException e) { return e.code; }
                catch (NullPointerException e) { return 2; }
                catch (Exception e) { return 3; }
                finally { Animal.made = 100; }
            }
            public static Integer depth(Integer n) { return depth(n + 1); }
        }`,
        `public class Counter { public static Integer loads = 0; static { loads++; } public static void touch() {} public Integer n; { n = 5; } }`
    ]
});
after(() => org.close());

const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
        'wraps Integer and Long arithmetic',
        'System.debug(2147483647 + 1); System.debug(9223372036854775807L + 1L); System.debug(7 / 2); System.debug(-7 / 2); System.debug(1 << 33);',
        ['-2147483648', '-9223372036854775808', '3', '-3', '2']
    ],
    [
        'promotes numbers',
        'System.debug(1 + 2.50); System.debug(1.0 / 3); Long l = 5; System.debug(l * 2); Double d = 1.5; System.debug(d * 2);',
        ['3.50', '0.333333333333333333333333333333333', '10', '3.0']
    ],
    [
        'concatenates null as text',
        "String s = null; System.debug('a' + s + 1 + true + 2.0); Integer i = null; System.debug('' + i);",
        ['anull1true2.0', 'null']
    ],
    [
        'compares strings without case by == and with case by equals',
        "System.debug('Abc' == 'aBC'); System.debug('Abc'.equals('aBC')); System.debug('a' != 'A');",
        ['true', 'false', 'false']
    ],
    [
        'takes a comparison with a null number as false',
        'Integer n = null; System.debug(n < 5); System.debug(n > 5); System.debug(n == null);',
        ['false', 'false', 'true']
    ],
    [
        'dispatches virtual methods and runs super constructors',
        "Animal a = new Dog('Rex', 2); System.debug(a.describe()); System.debug(new Animal().describe());",
        ['Rex makes a sound: woof!', 'anon makes a sound!']
    ],
    [
        'uses property accessors with the value behind them',
        "Animal a = new Animal('x'); System.debug(a.legs); a.legs = 3; a.legs += 2; System.debug(a.legs++); System.debug(a.legs);",
        ['4', '5', '6']
    ],
    [
        'sorts what is Comparable',
        "List<Dog> dogs = new List<Dog>{ new Dog('b', 2), new Dog('a', 1) }; dogs.sort(); System.debug(dogs);",
        ['(Dog a, Dog b)']
    ],
    [
        'calls methods of inner classes and enums',
        "System.debug(new Dog.Collar().paint('blue').colour); System.debug(Dog.Size.LARGE.ordinal()); System.debug(Dog.Size.valueOf('SMALL')); System.debug(Dog.Size.values());",
        ['blue', '1', 'SMALL', '(SMALL, LARGE)']
    ],
    [
        'catches by type and runs finally',
        'System.debug(Faults.tryAll(0)); System.debug(Faults.tryAll(1)); System.debug(Faults.tryAll(2)); System.debug(Faults.tryAll(3)); System.debug(Animal.made);',
        ['0', '7', '2', '3', '100']
    ],
    ['starts static state afresh in each transaction', 'System.debug(Animal.made); Animal.made = 50;', ['0']],
    [
        'runs static initialisers once, on first use',
        'Counter.touch(); Counter.touch(); System.debug(Counter.loads); System.debug(new Counter().n);',
        ['1', '5']
    ],
    [
        'switches on values, types and enums',
        "Object o = 5; String r; switch on 3 { when 1, 2 { r = 'low'; } when 3 { r = 'three'; } when else { r = 'high'; } } System.debug(r); Dog.Size s = Dog.Size.LARGE; switch on s { when SMALL { r = 's'; } when LARGE { r = 'l'; } } System.debug(r); SObject x = new Contact(); switch on x { when Account a { r = 'account'; } when Contact c { r = 'contact'; } } System.debug(r);",
        ['three', 'l', 'contact']
    ],
    [
        'evaluates assignments as expressions once',
        "List<Integer> n = new List<Integer>{ 1, 2, 3 }; Integer i = 0; n[i++] += 10; System.debug(n + ' ' + i); Integer a, b; a = b = 4; System.debug(a + b);",
        ['(11, 2, 3) 1', '8']
    ],
    [
        'skips what is behind ?. on null, and falls back by ??',
        "String s = null; System.debug(s?.length()); System.debug(s?.toUpperCase() ?? 'none'); Account a = new Account(Name = 'x'); System.debug(a?.Name);",
        ['null', 'none', 'x']
    ],
    [
        // Source: Apex Developer Guide, "Safe Navigation Operator" (`a[x]?.aMethod().aField` is null when `a[x]` is).
        'leaves out the rest of the chain behind ?. on null, but no further than its parentheses',
        "String s = null; System.debug(s?.trim().toLowerCase().length()); List<List<String>> l = null; System.debug(l?.get(0)[0].length()); Account a = null; System.debug(a?.Owner.Name); try { Integer n = (s?.trim()).length(); } catch (NullPointerException e) { System.debug('dereferenced'); } s = ' X '; System.debug(s?.trim().toLowerCase());",
        ['null', 'null', 'null', 'dereferenced', 'x']
    ],
    [
        'loops over lists, sets, maps and with break and continue',
        'Integer t = 0; for (Integer i : new Set<Integer>{ 1, 2, 3, 4 }) { if (i == 2) { continue; } if (i == 4) { break; } t += i; } System.debug(t); for (Integer i = 0, j = 10; i < j; i += 3) { j--; t = i; } System.debug(t); do { t--; } while (t > 0); System.debug(t);',
        ['4', '6', '0']
    ],
    [
        'knows types at run time',
        "Object o = new Dog('r', 1); System.debug(o instanceof Animal); System.debug(o instanceof Comparable); System.debug('001000000000001' instanceof Id); Object n = 1.5; System.debug(n instanceof Decimal); System.debug(n instanceof Integer); System.debug(Type.forName('Dog').getName());",
        ['true', 'true', 'true', 'true', 'false', 'Dog']
    ],
    [
        'casts with a check',
        "Object o = 'x'; try { Integer i = (Integer) o; } catch (TypeException e) { System.debug(e.getMessage()); } Animal a = new Animal(); try { Dog d = (Dog) a; } catch (TypeException e) { System.debug(e.getMessage()); }",
        ['Invalid conversion from runtime type String to Integer', 'Invalid conversion from runtime type Animal to Dog']
    ],
    [
        'adds days to dates',
        'Date d = Date.newInstance(2024, 2, 28); System.debug(d + 2); Datetime t = Datetime.newInstanceGmt(2024, 1, 1, 0, 0, 0); System.debug(t + 0.5);',
        ['2024-03-01 00:00:00', '2024-01-01 12:00:00']
    ],
    [
        'keeps expression order and short circuits',
        'Integer i = 0; Boolean b = (i++ == 0) || (i++ == 5); System.debug(i); b = (i++ == 7) && (i++ == 5); System.debug(i); System.debug(i++ + ++i);',
        ['1', '2', '6']
    ]
];

describe('Apex programs', () => {
    for (const [title, body, expected] of cases) it(title, () => assert.deepEqual(org.run(body), expected));

    it('prints the stack of an uncaught exception as Apex does', () => {
        assert.throws(
            () => org.run('Integer n = 1;\nFaults.fail();'),
            (error: Error & { apexStack: string }) => {
                assert.equal(error.message, 'Faults.CustomException: bad');
                assert.equal(error.apexStack, 'Class.Faults.fail: line 4, column 1\nAnonymousBlock: line 2, column 1');
                return true;
            }
        );
    });
    it('ends a recursion without end with a LimitException that nothing catches', () => {
        assert.throws(
            () => org.run('try { Faults.depth(0); } catch (Exception e) { System.debug(1); }'),
            /System.LimitException: Maximum stack depth reached: 1001/
        );
    });
    it('ends a loop without end at the CPU limit', () => {
        assert.throws(() => org.run('while (true) { }'), /System.LimitException: Apex CPU time limit exceeded/);
    });
    it('reports a null dereference in arithmetic', () => {
        assert.throws(
            () => org.run('Integer n = null; Integer m = n + 1;'),
            /System.NullPointerException: Attempt to de-reference a null object/
        );
    });
});
