import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { otherPositions } from '../../src/cli/switch-positions.ts';
import { embeddedOrg, projectWith } from './support.ts';

describe('test --all-switches', () => {
    const CHAIN = `public class Chain implements Queueable {
    public Boolean isLast = false;
    public void execute(QueueableContext context) {
        Chain next = new Chain();
        next.isLast = true;
        if (!isLast) System.enqueueJob(next);
    }
}
`;
    const CHAIN_TEST = `@IsTest private class ChainTest {
    @IsTest static void refusesTheSecondJob() {
        Test.startTest();
        System.enqueueJob(new Chain());
        try {
            Test.stopTest();
            Assert.fail('chained');
        } catch (AsyncException e) {
            Assert.isNotNull(e);
        }
    }
    @IsTest static void passes() {
        Assert.isTrue(true);
    }
}
`;

    it('repeats tests under every position of the switches that they ask for, in order, and names the one under which a test failed', () => {
        // Source: this project's own design; the switches of queueables stand for platform-rules B4.
        const directory = projectWith({
            'app/Chain.cls': CHAIN,
            'app/ChainTest.cls': CHAIN_TEST
        });
        const { stdout, status } = embeddedOrg('test', directory, '--all-switches');
        // One of the two tests starts jobs. Users whom the org has from its beginning have a UserLogin row or not, which any test may see.
        const testsUnder = (name: string): number => {
            if (name === 'userLoginOnCreate') return 2;
            return /queueable/i.test(name) ? 1 : 0;
        };
        // An org that no configuration describes has that setting turned on.
        const positions = otherPositions({ standardExternalProfiles: true });
        const expected = positions.flatMap(({ name, value }) => [
            `--- ${name} = ${String(value)}: ${String(testsUnder(name))} of 2 tests`,
            ...(name === 'chainQueueablesInTests' ? ['FAIL ChainTest.refusesTheSecondJob'] : [])
        ]);
        const said = stdout.split('\n').flatMap((line) => /^(--- .*|FAIL [\w.]+)/.exec(line)?.[1] ?? []);
        assert.deepEqual(said, expected);
        const repeated = positions.reduce((sum, { name }) => sum + testsUnder(name), 0);
        assert.ok(stdout.endsWith(`${String(2 + repeated - 1)} passed, 1 failed\n`), stdout);
        assert.equal(status, 1);
    });

    it('shows a test that only passes because assertions compare datetimes by the second', () => {
        // Source: runtime/system/assert.ts; nobody knows it for certain, hence the switch.
        const directory = projectWith({
            'app/MomentTest.cls': `@IsTest private class MomentTest {
    @IsTest static void isTheSameSecond() {
        Assert.areEqual(Datetime.newInstance(1700000000000L), Datetime.newInstance(1700000000100L));
    }
}
`
        });
        assert.match(embeddedOrg('test', directory).stdout, /1 passed, 0 failed/);
        const { stdout } = embeddedOrg('test', directory, '--switch', 'assertionsIgnoreMilliseconds=false');
        assert.match(stdout, /FAIL MomentTest\.isTheSameSecond[^]*0 passed, 1 failed/);
    });
});
