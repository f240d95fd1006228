import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expression, grouped, statements } from './support.ts';

/*
 * Precedence: Apex Developer Guide, "Operator Precedence". Where it leaves something open, Salesforce's own parser decided (the formatter
 * carries it as an executable; see verdicts.test.ts).
 */
const GROUPINGS: readonly (readonly [title: string, cases: Readonly<Record<string, string>>])[] = [
    [
        'groups operators by precedence, and from the left within one level',
        {
            'a + b * c': '(a + (b * c))',
            'a - b - c': '((a - b) - c)',
            'a / b * c': '((a / b) * c)',
            'a || b && c': '(a || (b && c))',
            'a && b == c': '(a && (b == c))',
            'a == b < c': '(a == (b < c))',
            'a < b << c': '(a < (b << c))',
            'a << b + c': '(a << (b + c))',
            'a | b ^ c & d': '(a | (b ^ (c & d)))',
            'a & b == c': '(a & (b == c))',
            'a ?? b || c': '(a ?? (b || c))',
            'a ?? b ?? c': '((a ?? b) ?? c)'
        }
    ],
    [
        'knows every operator',
        {
            'a <> b': '(a != b)',
            'a != b': '(a != b)',
            'a === b': '(a === b)',
            'a !== b': '(a !== b)',
            'a <= b': '(a <= b)',
            'a >= b': '(a >= b)',
            'a > = b': '(a >= b)',
            'a >> b': '(a >> b)',
            'a >>> b': '(a >>> b)',
            'a << b': '(a << b)'
        }
    ],
    [
        'takes signs and negations closer than operators, and steps closer than signs',
        {
            '-a * b': '((-a) * b)',
            '-a++': '(-(a++))',
            '- -a': '(-(-a))',
            '!a == b': '((!a) == b)',
            '!a.b(c)': '(!a.b(c))',
            '~a & b': '((~a) & b)',
            'a+++b': '((a++) + b)',
            'a++ + ++b': '((a++) + (++b))',
            '--a.b': '(--a.b)'
        }
    ],
    [
        'groups conditional expressions from the right',
        {
            'a ? b : c ? d : e': '(a ? b : (c ? d : e))',
            'a ? b ? c : d : e': '(a ? (b ? c : d) : e)',
            'a == b ? c + d : e': '((a == b) ? (c + d) : e)',
            'a ?? b ? c : d': '((a ?? b) ? c : d)',
            'a?.5:b': '(a ? Decimal:.5 : b)'
        }
    ],
    [
        'groups assignments from the right, below everything else',
        {
            'a = b = c': '(a = (b = c))',
            'a += b -= c': '(a += (b -= c))',
            'a ? b : c = d': '((a ? b : c) = d)',
            'a >>>= b >>= c <<= d': '(a >>>= (b >>= (c <<= d)))',
            'a *= b /= c': '(a *= (b /= c))',
            'a &= b |= c ^= d': '(a &= (b |= (c ^= d)))'
        }
    ],
    [
        'follows chains of members, calls and indexes',
        {
            'a.b.c(d)[e].f': 'a.b.c(d)[e].f',
            'a?.b()?.c': 'a?.b()?.c',
            'a(b)(c)[0]': 'error',
            'a[b][c]': 'a[b][c]',
            'new A().b': 'new A().b',
            "'a'.b()": 'String:a.b()',
            'a.new.class.if.void': 'a.new.class.if.void',
            'super.a(this.b)': 'super.a(this.b)',
            'Trigger.new': 'Trigger.new'
        }
    ],
    [
        'tells a cast from parentheses by what follows them',
        {
            '(A) b': '(<A> b)',
            '(A.B<C>[]) b': '(<A.B<C>[]> b)',
            '(a) + b': '(<a> (+b))',
            '(a.b) - 1 * c': '((<a.b> (-Integer:1)) * c)',
            '(a[0]) + b': '(a[Integer:0] + b)',
            '(a) * b': '(a * b)',
            '(a) == b': '(a == b)',
            '(a) ? b : c': '(a ? b : c)',
            '(a) instanceof B': '(a instanceof B)',
            '(a).b': 'a.b',
            '(a)[0]': 'a[Integer:0]',
            '(a)++': '(a++)',
            '(A) ++b': '(<A> (++b))',
            '(A) !b': '(<A> (!b))',
            '(A) (B) c': '(<A> (<B> c))',
            '(a.b)(c)': '(<a.b> c)',
            "(A) 'b' + c": '((<A> String:b) + c)',
            '(A) b.c[0]': '(<A> b.c[Integer:0])',
            '(A) b++': '((<A> b)++)',
            '(A) this.b': '(<A> this.b)',
            '(A) null': '(<A> null)',
            '(A) new B()': '(<A> new B())',
            '(List<A>) [SELECT Id FROM A]': '(<List<A>> [SELECT Id FROM A])',
            '((A) b).c': '(<A> b).c'
        }
    ],
    [
        'tells type arguments from comparisons',
        {
            'a < b': '(a < b)',
            'f(a < b, c > d)': 'f((a < b), (c > d))',
            'f(a < b, c > (d))': 'f((a < b), (c > d))',
            'new Map<A, List<List<B>>>()': 'new Map<A, List<List<B>>>()',
            'List<A>.class': 'class:List<A>',
            'a instanceof List<B> && c': '((a instanceof List<B>) && c)'
        }
    ],
    [
        'reads literals of classes, and `class` as a name elsewhere',
        {
            'A.class': 'class:A',
            'A.B.class.getName()': 'class:A.B.getName()',
            'A[].class': 'class:A[]',
            'Map<A, B[]>.class': 'class:Map<A, B[]>',
            'list<a>.class': 'class:List<a>',
            'void.class': 'class:void',
            'a.class(b)': 'a.class(b)',
            'a().class': 'a().class'
        }
    ],
    [
        'reads every form of new',
        {
            'new A.B(c, d)': 'new A.B(c, d)',
            "new A(Name = 'b')": 'new A((Name = String:b))',
            'new List<A>{ b, c }': 'new List<A>{b, c}',
            'new Set<A>{}': 'new Set<A>{}',
            "new Map<A, B>{ 'c' => d, e => f + g }": 'new Map<A, B>{String:c => d, e => (f + g)}',
            'new A[3]': 'new A[][Integer:3]',
            'new A[]{ b }[0]': 'new A[]{b}[Integer:0]',
            'new A[][]{}': 'new A[][]{}'
        }
    ],
    [
        'reads literals with their types',
        {
            '1': 'Integer:1',
            '1L': 'Long:1',
            '1.50': 'Decimal:1.50',
            '.5': 'Decimal:.5',
            '1.5D': 'Double:1.5',
            TRUE: 'Boolean:true',
            NULL: 'null',
            "''": 'String:',
            "'it\\'s \\u0041\\n'": "String:it's A\n",
            "'''\na 'b'\n'''": "String:a 'b'\n"
        }
    ]
];

describe('expressions', () => {
    for (const [title, cases] of GROUPINGS)
        it(title, () => {
            for (const [text, expected] of Object.entries(cases))
                if (expected === 'error') assert.throws(() => expression(text), /^Error: Missing ';'/);
                else assert.equal(grouped(expression(text)), expected, text);
        });

    it('marks parentheses that end a chain of safe navigation', () => {
        const marked = expression('(a?.b).c');
        assert.ok(marked.kind === 'member' && marked.target.kind === 'member');
        assert.equal(marked.target.isParenthesized, true);
        assert.equal(marked.isParenthesized, undefined);
    });

    it('takes words with a meaning elsewhere for names', () => {
        const names =
            'after before get set inherited sharing switch transient trigger when with without user system select from find limit';
        for (const name of names.split(' ')) {
            const [statement] = statements(`${name} = ${name}.x;`);
            assert.equal(
                statement.kind === 'expression' ? grouped(statement.expression) : statement.kind,
                `(${name} = ${name}.x)`
            );
        }
    });
});
