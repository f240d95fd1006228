/** Drives runs over HTTP as the console's page does, for tests and measurements that need no browser. */

/** Milliseconds between two looks at a run. */
const POLL = 100;

export class RunClient {
    /** @param {string} url address of the embedded org, with a slash at the end */
    constructor(url) {
        this.url = url;
    }

    /**
     * Calls a controller method.
     * @param {string} method `Class.method`
     * @param {Record<string, unknown>} parameters by name
     * @throws {Error} with the sentence that the page would show
     */
    async call(method, parameters = {}) {
        const response = await fetch(`${this.url}apex/${method}`, {
            method: 'POST',
            // One connection a call: a test that reads the database meanwhile (queryOrg) stands still until that command has ended and
            // would not see that the server has closed a connection kept for longer than its five seconds.
            headers: { 'content-type': 'application/json', 'x-embedded-org': '1', connection: 'close' },
            body: JSON.stringify(parameters)
        });
        const answer = await response.json();
        if (!response.ok) throw new Error(answer.message);
        return answer;
    }

    /** Options as the wizard's defaults, for one partner account. */
    async options({ account, profile = 'Partner Community User', domain = 'field.example', ...more }) {
        const setup = await this.call('PartnerUsersController.getSetup');
        const [found] = await this.call('PartnerUsersController.searchPartnerAccounts', { searchText: account });
        const target = setup.profiles.find((candidate) => candidate.name === profile);
        return {
            ...setup.defaults,
            accountId: found.id,
            profileId: target.id,
            domain,
            stripRule: 'StripCharacters',
            usernameFrom: 'LegacyUsername',
            emailChoice: 'Default',
            defaultEmail: 'partner.desk@field.example',
            existingUsers: 'Skip',
            includeInactive: false,
            sendMail: false,
            ...more
        };
    }

    /** Makes a run of these rows and checks it. @returns the run's Id */
    async checkedRun(options, rows, sourceName = 'rows.csv') {
        const { id } = await this.call('RunsController.createRun', { options, source: 'Csv', sourceName });
        const { stageChunkSize } = await this.call('PartnerUsersController.getSetup');
        for (let at = 0; at < rows.length; at += stageChunkSize) {
            await this.call('RunRowsController.stageRows', { runId: id, rows: rows.slice(at, at + stageChunkSize) });
        }
        await this.call('RunsController.execute', { runId: id, command: 'Check' });
        await this.until(id, (progress) => progress.state === 'Checked');
        return id;
    }

    start(runId) {
        return this.call('RunsController.execute', { runId, command: 'Start' });
    }

    /** Waits for a run's progress to satisfy `holds`. @throws {Error} when the run failed or 5 minutes are over */
    async until(runId, holds) {
        const end = Date.now() + 300_000;
        for (;;) {
            const progress = await this.call('RunsController.getProgress', { runId });
            if (holds(progress)) return progress;
            if (progress.state === 'Failed' || Date.now() > end) {
                throw new Error(`The run is ${progress.state}: ${JSON.stringify(progress)}`);
            }
            await new Promise((resolve) => setTimeout(resolve, POLL));
        }
    }

    finished(runId) {
        return this.until(runId, ({ state }) => state === 'Completed' || state === 'CompletedWithErrors');
    }
}

/** Rows of people who do not exist yet; `from` keeps the names of several sets apart. */
export function people(count, from = 1) {
    return Array.from({ length: count }, (_, i) => ({
        rowNumber: i + 1,
        sourceKey: `P-${from + i}`,
        username: `person.${from + i}`,
        firstName: 'Person',
        lastName: `Number ${from + i}`,
        active: 'true'
    }));
}
