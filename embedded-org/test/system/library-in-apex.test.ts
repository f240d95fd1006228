import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

/*
 * The standard library from Apex source to result. Expectations: Apex Reference (class named in the title) and Apex Developer Guide
 * ("Collections", "Roundtrip Serialization and Deserialization"); those marked so are assumed.
 */
const org = new ApexOrg({
    classes: [
        `public class Invoice implements Comparable {
            public String code;
            public Decimal total { get; set; }
            public Date due;
            public List<Line> lines = new List<Line>();
            public Map<String, Integer> counts;
            private Kind kind = Kind.DRAFT;
            public transient Integer cached = 5;
            public static Integer made = 0;
            public Integer doubled { get { return lines == null ? null : lines.size() * 2; } }
            public enum Kind { DRAFT, SENT }
            public class Line { public Integer n; public Id account; public Line(Integer n) { this.n = n; } }
            public Invoice() {}
            public Invoice(String code) { this.code = code; }
            public Integer compareTo(Object other) { return code.compareTo(((Invoice) other).code); }
            public Boolean equals(Object other) { return other instanceof Invoice && ((Invoice) other).code == code; }
            public override Integer hashCode() { return code.toLowerCase().hashCode(); }
            public Kind getKind() { return kind; }
        }`,
        `public class ByTotal implements Comparator<Invoice> {
            public Integer compare(Invoice a, Invoice b) { return a.total < b.total ? -1 : a.total > b.total ? 1 : 0; }
        }`,
        `public class Countdown implements Iterator<Integer>, Iterable<Integer> {
            private Integer n;
            public Countdown(Integer n) { this.n = n; }
            public Boolean hasNext() { return n > 0; }
            public Integer next() { return n--; }
            public Iterator<Integer> iterator() { return this; }
        }`,
        `public class TroubleException extends Exception {}`
    ]
});
after(() => org.close());

const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
        'JSON: writes and reads objects of a class',
        `Invoice i = new Invoice('A1'); i.total = 1.50; i.due = Date.newInstance(2020, 1, 31); i.lines.add(new Invoice.Line(3)); i.counts = new Map<String, Integer>{ 'x' => 1 };
         String text = JSON.serialize(i); System.debug(text);
         Invoice back = (Invoice) JSON.deserialize(text, Invoice.class); System.debug(back.total + ' ' + back.lines[0].n + ' ' + back.getKind() + ' ' + back.due.month() + ' ' + back.cached);
         System.debug(JSON.deserialize('[{"code":"x"}]', List<Invoice>.class) instanceof List<Invoice>);`,
        [
            '{"total":1.50,"lines":[{"n":3,"account":null}],"kind":"DRAFT","due":"2020-01-31","doubled":2,"counts":{"x":1},"code":"A1"}',
            '1.50 3 DRAFT 1 null',
            'true'
        ]
    ],
    [
        'JSON: writes and reads records',
        `Account a = new Account(Name = 'Acme', AnnualRevenue = 12.50); String text = JSON.serialize(a); System.debug(text);
         Account b = (Account) JSON.deserialize(text, Account.class); System.debug(a == b); System.debug(b.AnnualRevenue);
         SObject s = (SObject) JSON.deserialize('{"attributes":{"type":"Contact"},"lastname":"L","Account":{"Name":"P"}}', SObject.class); System.debug(s instanceof Contact); System.debug(((Contact) s).Account.Name);
         System.debug(JSON.serialize(JSON.deserialize('{"Nope":1,"Name":"N"}', Account.class)));
         try { JSON.deserializeStrict('{"Nope":1}', Account.class); } catch (JSONException e) { System.debug(e.getMessage()); }`,
        [
            '{"attributes":{"type":"Account"},"Name":"Acme","AnnualRevenue":12.50}',
            'true',
            '12.50',
            'true',
            'P',
            '{"attributes":{"type":"Account"},"Name":"N"}',
            "No such column 'Nope' on sobject of type Account"
        ]
    ],
    [
        'JSON: reads untyped',
        `Map<String, Object> m = (Map<String, Object>) JSON.deserializeUntyped('{"a":[1,{"b":2.5}],"c":null}'); List<Object> l = (List<Object>) m.get('a');
         System.debug((Integer) l[0] + 1); System.debug((Decimal) ((Map<String, Object>) l[1]).get('b')); System.debug(m.containsKey('c'));
         try { List<Object> wrong = (List<Object>) JSON.deserializeUntyped('{}'); } catch (TypeException e) { System.debug(e.getMessage()); }`,
        ['2', '2.5', 'true', 'Invalid conversion from runtime type Map<String,ANY> to List<ANY>']
    ],
    [
        'List: sorts by Comparable, Comparator and fields of records',
        `List<Invoice> l = new List<Invoice>{ new Invoice('b'), new Invoice('a') }; l[0].total = 1; l[1].total = 2; l.sort(); System.debug(l[0].code); l.sort(new ByTotal()); System.debug(l[0].code);
         List<Account> r = new List<Account>{ new Account(Name = 'z'), new Account(Name = 'm') }; r.sort(); System.debug(r[0].Name);
         List<Object> mixed = new List<Object>{ 3, null, 1 }; mixed.sort(); System.debug(mixed);`,
        ['a', 'b', 'm', '(null, 1, 3)']
    ],
    [
        'List: refuses to grow while it is iterated',
        `List<Integer> l = new List<Integer>{ 1, 2 }; try { for (Integer i : l) { l.add(i); } } catch (FinalException e) { System.debug(e.getMessage()); } l.add(3); System.debug(l.size());`,
        ['Cannot modify a collection while it is being iterated.', '4']
    ],
    [
        'Map and Set: use equals and hashCode of a class',
        `Map<Invoice, Integer> m = new Map<Invoice, Integer>(); m.put(new Invoice('k'), 1); m.put(new Invoice('K'), 2); System.debug(m.size()); System.debug(m.get(new Invoice('k')));
         System.debug(new Set<Invoice>{ new Invoice('a'), new Invoice('a') }.size()); System.debug(new Invoice('q') == new Invoice('Q')); System.debug(new List<Invoice>{ new Invoice('x') }.contains(new Invoice('X')));`,
        ['1', '2', '1', 'true', 'true']
    ],
    [
        'Map: is made from records and copies them deeply',
        `Account a = new Account(Name = 'A'); insert a; Map<Id, Account> m = new Map<Id, Account>([SELECT Id, Name FROM Account WHERE Id = :a.Id]); System.debug(m.get(a.Id).Name);
         Map<Id, Account> copy = m.deepClone(); copy.get(a.Id).Name = 'B'; System.debug(m.get(a.Id).Name); System.debug(new List<Account>{ a }.deepClone()[0].Id); System.debug(new List<Account>{ a }.deepClone(true)[0].Id == a.Id);
         System.debug(m.getSObjectType()); System.debug(new List<SObject>().getSObjectType()); System.debug(a.Id.getSObjectType());
         try { new Map<Id, Account>(new List<Account>{ new Account() }); } catch (ListException e) { System.debug(e.getMessage()); }`,
        ['A', 'A', 'null', 'true', 'Account', 'null', 'Account', 'Row with null Id at index: 0']
    ],
    [
        'Iterator: is driven by for-each and by hand',
        `Integer sum = 0; for (Integer i : new Countdown(3)) { sum += i; } System.debug(sum); Iterator<String> it = new Set<String>{ 'x' }.iterator(); System.debug(it.next() + it.hasNext()); System.debug(String.join(new Countdown(2), '-')); System.debug(new List<Integer>(new Set<Integer>{ 2, 1 }));`,
        ['6', 'xfalse', '2-1', '(2, 1)']
    ],
    [
        'Type: makes and compares types',
        `System.debug(Type.forName('Invoice.Line')); System.debug(Type.forName('nope') == null); System.debug(((Invoice) Type.forName('invoice').newInstance()).cached); System.debug(Invoice.class.getName() + ' ' + List<Account>.class);
         System.debug(Type.forName('Account') == Account.class); System.debug(Comparable.class.isAssignableFrom(Invoice.class)); Object o = new Invoice(); System.debug(o instanceof Comparable);`,
        ['Invoice.Line', 'true', '5', 'Invoice List<Account>', 'true', 'true', 'true']
    ],
    [
        'Exception: tells type, cause and place',
        `try { try { throw new TroubleException('inner'); } catch (Exception e) { throw new TroubleException('outer', e); } } catch (TroubleException e) { System.debug(e.getTypeName() + '|' + e.getMessage() + '|' + e.getCause().getMessage() + '|' + e); }
         System.debug(new TroubleException().getMessage()); NullPointerException n = new NullPointerException(); System.debug(n.getTypeName()); n.setMessage('m'); System.debug(n.getMessage());
         try { insert new Account(); } catch (DmlException e) { System.debug(e.getNumDml() + ' ' + e.getDmlType(0) + ' ' + e.getDmlFieldNames(0)); }`,
        [
            'TroubleException|outer|inner|TroubleException: outer',
            'Script-thrown exception',
            'System.NullPointerException',
            'm',
            '1 REQUIRED_FIELD_MISSING (Name)'
        ]
    ],
    [
        'String: calls its methods',
        `System.debug('a,b,,'.split(',')); System.debug('Hello'.substring(1, 3).toUpperCase().reverse()); System.debug(String.format('{0}-{1}', new List<Object>{ 1, 'x' })); System.debug(String.isBlank(null));
         System.debug('x1y22'.replaceAll('[0-9]+', '#')); System.debug(String.valueOf(1.10) + String.valueOf(Date.newInstance(2020, 2, 29)) + String.valueOf((Object) null)); System.debug('ab'.compareTo('ac')); Id i = '001000000000001'; System.debug(i); System.debug(i.to15());
         System.debug('  x '.trim().leftPad(3, '*').length()); System.debug(String.join(new List<String>{ 'a', 'b' }, ';')); System.debug('Ünïcode'.length() + 'a'.hashCode());`,
        [
            '(a, b)',
            'LE',
            '1-x',
            'true',
            'x#y#',
            '1.102020-02-29null',
            '-1',
            '001000000000001AAA',
            '001000000000001',
            '3',
            'a;b',
            '104'
        ]
    ],
    [
        'Decimal, Double, Integer, Long and Math: compute',
        `Decimal d = 10; System.debug(d / 4); System.debug(d.divide(3, 2)); System.debug((2.345).setScale(2, RoundingMode.HALF_UP)); System.debug(Decimal.valueOf('1.50').scale()); Double x = 3; System.debug(x / 2); System.debug(Integer.valueOf('42') + Integer.valueOf(1.9));
         System.debug(Math.round(2.5) + ' ' + Math.mod(7, 3) + ' ' + Math.max(1, 2) + ' ' + Math.abs(-1.5) + ' ' + Math.floor(1.5) + ' ' + Math.pow(2, 3)); System.debug(Long.valueOf('5').intValue()); System.debug((1234567).format());
         try { Integer.valueOf('x'); } catch (TypeException e) { System.debug(e.getMessage()); }`,
        ['2.5', '3.33', '2.35', '2', '1.5', '43', '2 1 2 1.5 1 8.0', '5', '1,234,567', 'Invalid integer: x']
    ],
    [
        'Date, Datetime and Time: calculate and format',
        `Date d = Date.newInstance(2020, 1, 31); System.debug(d.addMonths(1)); System.debug(d.daysBetween(Date.valueOf('2020-02-10'))); Datetime t = Datetime.newInstanceGmt(2020, 1, 31, 22, 5, 6); System.debug(t); System.debug(t.formatGmt('yyyy-MM-dd HH:mm')); System.debug(t.addDays(1).dayGmt());
         System.debug(t.getTime()); System.debug(Time.newInstance(1, 2, 3, 4)); System.debug(d + 1); System.debug(d < Date.newInstance(2021, 1, 1)); System.debug(t.dateGmt() == d);`,
        [
            '2020-02-29 00:00:00',
            '10',
            '2020-01-31 22:05:06',
            '2020-01-31 22:05',
            '1',
            '1580508306000',
            '01:02:03.004Z',
            '2020-02-01 00:00:00',
            'true',
            'true'
        ]
    ],
    [
        'Pattern and Matcher: find',
        `Matcher m = Pattern.compile('(\\\\w)(\\\\d+)').matcher('a1 b22'); while (m.find()) { System.debug(m.group(1) + ':' + m.group(2) + '@' + m.start()); } System.debug(Pattern.matches('a.c', 'abc'));`,
        ['a:1@0', 'b:22@3', 'true']
    ],
    [
        'Blob, EncodingUtil and Crypto: encode',
        `System.debug(EncodingUtil.base64Encode(Blob.valueOf('hi'))); System.debug(EncodingUtil.convertToHex(Crypto.generateDigest('MD5', Blob.valueOf('')))); System.debug(Blob.valueOf('é').size()); System.debug(EncodingUtil.base64Decode('aGk=').toString());`,
        ['aGk=', 'd41d8cd98f00b204e9800998ecf8427e', '2', 'hi']
    ],
    [
        'PageReference, RestContext, Location and SelectOption: hold what they are given',
        `PageReference p = new PageReference('/apex/Page?a=1#top'); p.getParameters().put('b', 'x y'); System.debug(p.getUrl()); System.debug(p.setRedirect(true).getRedirect()); System.debug(p.getParameters().get('a'));
         RestRequest r = new RestRequest(); r.requestURI = '/x'; r.addParameter('k', 'v'); RestContext.request = r; RestContext.response = new RestResponse(); RestContext.response.statusCode = 404; System.debug(RestContext.request.params.get('k') + RestContext.request.requestURI + RestContext.response.statusCode);
         System.debug(Math.round(Location.getDistance(Location.newInstance(37.775, -122.418), Location.newInstance(40.714, -74.006), 'mi'))); System.debug(new SelectOption('v', 'l').getLabel()); System.debug(new QueryException('x').getInaccessibleFields().size());`,
        ['/apex/Page?a=1&b=x+y#top', 'true', '1', 'v/x404', '2566', 'l', '0']
    ],
    [
        'Enums: are compared and switched on',
        `System.debug(LoggingLevel.WARN.name() + StatusCode.valueOf('DUPLICATE_VALUE').name()); System.debug(RoundingMode.values().size()); System.debug(Invoice.Kind.SENT == Invoice.Kind.valueOf('sent'));`,
        ['WARNDUPLICATE_VALUE', '8', 'true']
    ]
];

describe('The standard library in Apex', () => {
    for (const [title, source, expected] of cases) {
        it(title, () => {
            assert.deepEqual(org.run(source), expected);
        });
    }

    // Source: System.assert: "a fatal error is returned that causes code execution to halt".
    it('Assert: cannot be caught', () => {
        assert.throws(
            () => org.run(`try { Assert.areEqual(1, 2, 'm'); } catch (Exception e) { System.debug('caught'); }`),
            /Assertion Failed: m: Expected: 1, Actual: 2/
        );
    });
});
