import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { embeddedOrg, projectWith, RunningCommand } from './support.ts';

const CALC = `public class Calc {
    public static final Integer BASE = 10;
    public Integer unset;
    public static Integer grade(Integer points) {
        if (points > 90) {
            return 1;
        } else if (points > 50) {
            return BASE -
                8;
        }
        System.debug('failed');
        return 6;
    }
    public static Integer never() {
        try {
            return 1;
        } catch (Exception e) {
            return 2;
        }
    }
}
`;
const CALC_TEST = `@IsTest private class CalcTest {
    @IsTest static void grades() {
        Assert.areEqual(2, Calc.grade(60));
        Assert.areEqual(6, Calc.grade(10));
    }
}
`;
const NULLS = `@IsTest private class NullsTest {
    @IsTest static void areDereferenced() {
        String text;
        try {
            text.length();
            Assert.fail();
        } catch (NullPointerException e) {
            Assert.areEqual('Attempt to de-reference a null object', e.getMessage());
        }
        Schema.SObjectType token = Schema.getGlobalDescribe().get('None__c');
        try {
            token.getDescribe();
            Assert.fail();
        } catch (NullPointerException e) {
            Assert.areEqual(1, e.getStackTraceString().split('\\n').size());
        }
    }
}
`;
const scratch = (name: string): string => join(mkdtempSync(join(tmpdir(), 'cli-out-')), name);

describe('test', () => {
    it('throws null pointer exceptions from library code also in the bundled program', () => {
        // Source: Apex Developer Guide, "Exception Class and Built-In Exceptions" (NullPointerException).
        const { stdout } = embeddedOrg('test', projectWith({ 'app/NullsTest.cls': NULLS }));
        assert.match(stdout, /1 passed, 0 failed\n$/);
    });
});

describe('test --coverage', () => {
    it('writes the executable lines of each class and how often they ran', () => {
        // Source of what counts: Apex Developer Guide, "Testing and Code Coverage"; method heads are assumed to count.
        const directory = projectWith({ 'app/Calc.cls': CALC, 'app/CalcTest.cls': CALC_TEST });
        const file = scratch('lcov.info');
        const { stdout, status } = embeddedOrg('test', directory, '--coverage', file);
        assert.equal(status, 0, stdout);
        assert.match(stdout, /^Coverage: 58 % \(7 of 12 lines in 1 files\)\n1 passed, 0 failed\n$/);
        assert.equal(
            readFileSync(file, 'utf8'),
            [
                'TN:',
                'SF:app/Calc.cls',
                ...['2,1', '4,2', '5,2', '6,0', '7,2', '8,1', '9,1', '12,1', '14,0', '16,0', '17,0', '18,0'].map(
                    (line) => `DA:${line}`
                ),
                'LF:12',
                'LH:7',
                'end_of_record',
                ''
            ].join('\n')
        );
    });

    it('counts automatic properties, which run when they are read or written', () => {
        // Source: https://salesforce.stackexchange.com/q/238944 ("declared with a getter / setter it is counted and if not accessed it is not covered").
        const directory = projectWith({
            'app/Holder.cls': `public class Holder {
    public String bare;
    public String unused { get; set; }
    public String written { get; set; }
    public static Integer counted { get; private set; }
    public Integer apart {
        get;
        set;
    }
    public void change() {
        written = 'x';
        counted = 1;
        counted++;
    }
}
`,
            'app/HolderTest.cls': `@IsTest private class HolderTest {
    @IsTest static void works() {
        Holder h = new Holder();
        h.change();
        h.apart = 5;
        Assert.areEqual('x2', h.written + Holder.counted);
    }
}
`
        });
        const file = scratch('lcov.info');
        const { stdout } = embeddedOrg('test', directory, '--coverage', file);
        assert.match(stdout, /1 passed, 0 failed/);
        assert.match(
            readFileSync(file, 'utf8'),
            /DA:3,0\nDA:4,2\nDA:5,4\nDA:7,0\nDA:8,1\nDA:10,1\nDA:11,1\nDA:12,1\nDA:13,1\n/
        );
    });

    it('counts triggers, and code that a line before it left with an exception as not run', () => {
        const directory = projectWith({
            'app/Guard.trigger': `trigger Guard on Account (before insert) {
    for (Account a : Trigger.new) {
        Guarded.check(a);
        a.Fax = 'checked';
    }
}
`,
            'app/Guarded.cls': `public class Guarded {
    public static void check(Account a) {
        Boolean ok = a.Name != 'bad';
        if (!ok) { throw new IllegalArgumentException('bad'); }
    }
}
`,
            'app/GuardTest.cls': `@IsTest private class GuardTest {
    @IsTest static void refuses() {
        try { insert new Account(Name = 'bad'); Assert.fail(); } catch (DmlException e) { Assert.isNotNull(e); }
    }
}
`
        });
        const file = scratch('lcov.info');
        embeddedOrg('test', directory, '--coverage', file);
        const [guarded, guard] = readFileSync(file, 'utf8').split('end_of_record\n');
        assert.match(guarded, /SF:app\/Guarded\.cls\nDA:2,1\nDA:3,1\nDA:4,2\nLF:3\nLH:3\n/);
        assert.match(guard, /SF:app\/Guard\.trigger\nDA:2,1\nDA:3,1\nDA:4,0\nLF:3\nLH:2\n/);
    });
});

describe('test --log and exec --log', () => {
    const EVENTS = /^\d\d:\d\d:\d\d\.\d{1,3} \(\d+\)\|/;
    const events = (file: string): string[] =>
        readFileSync(file, 'utf8')
            .split('\n')
            .filter((line) => EVENTS.test(line))
            .map((line) => line.replace(EVENTS, ''));

    it('write what a test does in the form of a debug log', () => {
        // Source: Apex Developer Guide, "Debug Log Levels"; Help, "Debug Log Details" (form of the lines).
        const directory = projectWith({
            'app/Named.trigger':
                'trigger Named on Account (before insert) { Trigger.new[0].Fax = String.valueOf(Trigger.size); }\n',
            'app/LogTest.cls': `@IsTest private class LogTest {
    @IsTest static void works() {
        insert new Account(Name = 'A');
        System.debug(LoggingLevel.INFO, [SELECT Fax FROM Account
            WHERE Name = 'A'].Fax);
        System.debug(LoggingLevel.FINE, 'not shown');
        try { throw new IllegalArgumentException('caught'); } catch (Exception e) { }
    }
    @IsTest static void fails() {
        Account nothing;
        nothing.Name = 'x';
    }
}
`
        });
        const file = scratch('debug.log');
        embeddedOrg('test', directory, '--log', file);
        assert.match(readFileSync(file, 'utf8'), /^67\.0 APEX_CODE,DEBUG;/);
        assert.match(
            readFileSync(file, 'utf8'),
            /\|LIMIT_USAGE_FOR_NS\|\(default\)\|\n {2}Number of SOQL queries: 1 out of 100\n/
        );
        const lines = events(file).filter((line) => !line.startsWith('USER_INFO') && !line.includes('LIMIT'));
        assert.deepEqual(lines.slice(0, 12), [
            'EXECUTION_STARTED',
            'CODE_UNIT_STARTED|[EXTERNAL]|LogTest.works()',
            'DML_BEGIN|[3]|Op:Insert|Type:Account|Rows:1',
            'CODE_UNIT_STARTED|[EXTERNAL]|Named on Account trigger event BeforeInsert',
            'CODE_UNIT_FINISHED|Named on Account trigger event BeforeInsert',
            'DML_END|[3]',
            "SOQL_EXECUTE_BEGIN|[4]|Aggregations:0|SELECT Fax FROM Account WHERE Name = 'A'",
            'SOQL_EXECUTE_END|[4]|Rows:1',
            'USER_DEBUG|[4]|INFO|1',
            'EXCEPTION_THROWN|[7]|System.IllegalArgumentException: caught',
            'CODE_UNIT_FINISHED|LogTest.works()',
            'EXECUTION_FINISHED'
        ]);
        assert.ok(lines.includes('FATAL_ERROR|System.NullPointerException: Attempt to de-reference a null object'));
    });

    it('write a log of anonymous Apex and one of each job that it queued', () => {
        const directory = projectWith({
            'app/Job.cls':
                "public class Job implements Queueable { public void execute(QueueableContext c) { System.debug('in the job'); } }\n"
        });
        const file = scratch('debug.log');
        const script = scratch('run.apex');
        writeFileSync(script, "System.debug('first');\nSystem.enqueueJob(new Job());\n");
        const { status, stderr } = embeddedOrg('exec', script, directory, '--db', ':memory:', '--log', file);
        assert.equal(status, 0, stderr);
        const lines = events(file);
        assert.ok(lines.includes('CODE_UNIT_STARTED|[EXTERNAL]|execute_anonymous_apex'));
        assert.ok(lines.includes('USER_DEBUG|[1]|DEBUG|first'));
        assert.ok(lines.includes('USER_DEBUG|[1]|DEBUG|in the job'));
        assert.equal(readFileSync(file, 'utf8').match(/^67\.0 APEX_CODE/gm)?.length, 2);
    });
});

describe('--log-level', () => {
    const SHAPES = `public class Shapes {
    private Integer side;
    public Shapes(Integer side) { this.side = side; }
    public Integer area() {
        return of(side);
    }
    static Integer of(Integer side) { return side * side; }
}
`;
    const project = (): string =>
        projectWith({
            'app/Shapes.cls': SHAPES,
            'app/ShapesTest.cls': `@IsTest private class ShapesTest {
    @IsTest static void measures() {
        Assert.areEqual(9,
            new Shapes(3).area());
        System.debug(LoggingLevel.FINE, 'shown');
        System.debug(LoggingLevel.FINER, 'not shown');
    }
}
`
        });
    const lines = (level: string): string[] => {
        const file = scratch('debug.log');
        const { status, stderr } = embeddedOrg('test', project(), '--log', file, '--log-level', level);
        assert.equal(status, 0, stderr);
        return readFileSync(file, 'utf8')
            .split('\n')
            .map((line) => line.replace(/^[\d:. ()]+\|/, ''));
    };

    it('shows methods and constructors from FINE on, with the line of the call', () => {
        // Source: Apex Developer Guide, "Debug Log Levels": METHOD_ENTRY and CONSTRUCTOR_ENTRY, Apex Code, FINE and above; forms as in logs of orgs.
        const fine = lines('APEX_CODE,FINE;DB,NONE');
        assert.match(fine[0] ?? '', /^67\.0 APEX_CODE,FINE;APEX_PROFILING,INFO;CALLOUT,NONE;DB,NONE;/);
        const id = /\|01p\w{15}\|/;
        const calls = fine.filter((line) => /^(METHOD|CONSTRUCTOR|USER_DEBUG)/.test(line));
        assert.ok(calls.filter((line) => !line.startsWith('USER')).every((line) => id.test(line)));
        assert.deepEqual(
            calls.map((line) => line.replace(id, '|id|')),
            [
                'METHOD_ENTRY|[EXTERNAL]|id|ShapesTest.measures()',
                'CONSTRUCTOR_ENTRY|[3]|id|<init>(Integer)|Shapes',
                'CONSTRUCTOR_EXIT|[3]|id|<init>(Integer)|Shapes',
                'METHOD_ENTRY|[3]|id|Shapes.area()',
                'METHOD_ENTRY|[5]|id|Shapes.of(Integer)',
                'METHOD_EXIT|[5]|id|Shapes.of(Integer)',
                'METHOD_EXIT|[3]|id|Shapes.area()',
                'USER_DEBUG|[5]|FINE|shown',
                'METHOD_EXIT|[EXTERNAL]|id|ShapesTest.measures()'
            ]
        );
    });

    it('shows statements from FINER on, and nothing of Apex at NONE', () => {
        // Source: as above: STATEMENT_EXECUTE, Apex Code, FINER and above.
        const finer = lines('apex_code,finer').filter((line) => line.startsWith('STATEMENT'));
        assert.deepEqual(
            finer.slice(0, 4),
            ['[3]', '[3]', '[5]', '[7]'].map((line) => `STATEMENT_EXECUTE|${line}`)
        );
        const none = lines('APEX_CODE,NONE').filter((line) => /^[A-Z_]+(\||$)/.test(line));
        assert.ok(
            none.every((line) => line === '' || line.includes('LIMIT')),
            none.join()
        );
    });

    it('says which levels there are', () => {
        const { status, stderr } = embeddedOrg(
            'test',
            project(),
            '--log',
            scratch('x'),
            '--log-level',
            'WORKFLOW,FINE'
        );
        assert.equal(status, 2);
        assert.match(stderr, /WORKFLOW,FINE: the embedded org logs the categories APEX_CODE, APEX_PROFILING, DB\./);
        assert.match(embeddedOrg('test', project(), '--log-level', 'DB,NONE').stderr, /--log-level needs --log FILE/);
    });
});

describe('test --watch', () => {
    it('runs all tests, then those that a changed class or trigger may touch', async (context) => {
        const directory = projectWith({
            'app/Calc.cls': CALC,
            'app/CalcTest.cls': CALC_TEST,
            'app/Named.trigger': 'trigger Named on Account (before insert) { Trigger.new[0].Fax = Namer.fax(); }\n',
            'app/Namer.cls': "public class Namer { public static String fax() { return '1'; } }\n",
            'app/NamedTest.cls': `@IsTest private class NamedTest {
    @IsTest static void names() { insert new Account(Name = 'A'); Assert.areEqual('1', [SELECT Fax FROM Account].Fax); }
}
`,
            'app/OtherTest.cls':
                '@IsTest private class OtherTest { @IsTest static void passes() { Assert.isTrue(true); } }\n'
        });
        const command = new RunningCommand('test', directory, '--watch');
        context.after(() => command.stop());
        assert.match(await command.until('Watching for changes'), /^3 passed, 0 failed\n/m);
        writeFileSync(
            join(directory, 'app/Namer.cls'),
            "public class Namer { public static String fax() { return '2'; } }\n"
        );
        const second = await command.until('Watching for changes');
        assert.match(second, /Changed: Namer\.cls\n/);
        assert.match(second, /FAIL NamedTest\.names/);
        assert.match(second, /^0 passed, 1 failed\n/m);
        writeFileSync(join(directory, 'app/Calc.cls'), CALC.replace('return 6;', 'return 6 ;'));
        assert.match(await command.until('Watching for changes'), /^1 passed, 0 failed\n/m);
        writeFileSync(
            join(directory, 'app/Label.labels-meta.xml'),
            '<CustomLabels xmlns="http://soap.sforce.com/2006/04/metadata"/>\n'
        );
        assert.match(await command.until('Watching for changes'), /^2 passed, 1 failed\n/m);
        assert.equal(await command.stop(), 1);
    });
});

describe('test --source-dir', () => {
    it('reads only the named folders of a project whose packages declare the same class', () => {
        const twin = (answer: number): string =>
            `@IsTest private class Twin { @IsTest static void answers() { Assert.areEqual(1, ${String(answer)}); } }\n`;
        const directory = projectWith({ 'one/Twin.cls': twin(1), 'two/Twin.cls': twin(2) }, ['one', 'two']);
        assert.match(embeddedOrg('check', directory).stdout, /Duplicate class Twin/);
        assert.match(embeddedOrg('test', directory, '--source-dir', 'one').stdout, /^1 passed, 0 failed\n$/);
        assert.match(embeddedOrg('test', directory, '--source-dir', 'two').stdout, /^0 passed, 1 failed\n$/m);
        assert.match(
            embeddedOrg('check', directory, '--source-dir', 'one').stdout,
            /^0 errors, 0 warnings in 1 Apex files\n$/
        );
        assert.match(
            embeddedOrg('test', directory, '--source-dir', 'three').stderr,
            /--source-dir three: .* has no such folder\./
        );
    });
});
