/** Queries and DML statements that one chunk of each step costs, read through Limits on the embedded org. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Makes a run of `count` new people and leads it to where its batches begin. */
const prepare = (count, account) => `
RunOptions options = new RunOptions();
options.accountId = [SELECT Id FROM Account WHERE Name LIKE '${account}%' WITH SYSTEM_MODE LIMIT 1].Id;
options.profileId = [SELECT Id FROM Profile WHERE Name = 'Partner Community User' WITH SYSTEM_MODE].Id;
options.domain = 'costs.example';
options.stripRule = RunOptions.STRIP_CHARACTERS;
options.usernameFrom = RunOptions.FROM_LEGACY_USERNAME;
options.emailChoice = RunOptions.EMAIL_DEFAULT;
options.defaultEmail = 'desk@costs.example';
options.existingUsers = RunOptions.EXISTING_SKIP;
options.timeZone = 'Europe/London';
options.locale = 'en_GB';
options.language = 'en_US';
options.emailEncoding = 'UTF-8';
List<RowInput> rows = new List<RowInput>();
for (Integer i = 1; i <= ${count}; i++) {
    RowInput row = new RowInput();
    row.rowNumber = i;
    row.sourceKey = 'COST-${count}-' + i;
    row.username = 'cost${count}x' + i;
    row.lastName = 'Cost ' + i;
    rows.add(row);
}
Id runId = new RunStagingService().createDraft(options, 'Csv', 'costs-${count}', null).id;
Integer queries = Limits.getQueries();
Integer statements = Limits.getDmlStatements();
new RunStagingService().stageRows(runId, rows);
System.debug('COST stage ' + (Limits.getQueries() - queries) + ' ' + (Limits.getDmlStatements() - statements));
queries = Limits.getQueries();
statements = Limits.getDmlStatements();
new RunService().execute(runId, RunService.CHECK);
System.debug('COST check ' + (Limits.getQueries() - queries) + ' ' + (Limits.getDmlStatements() - statements));
update as system new Migration_Run__c(Id = runId, State__c = RunState.RUNNING, Applying_Slot__c = 'ORG${count}');`;

/** One chunk of a step's batch over all rows of the run. */
const chunk = (count, step, batch) => `
Id runId = [SELECT Id FROM Migration_Run__c WHERE Source_Name__c = 'costs-${count}' WITH SYSTEM_MODE].Id;
List<Migration_Log__c> scope = [SELECT Id FROM Migration_Log__c WHERE Run__c = :runId WITH SYSTEM_MODE];
Integer queries = Limits.getQueries();
Integer statements = Limits.getDmlStatements();
new ${batch}(runId).execute(null, scope);
System.debug('COST ${step} ' + (Limits.getQueries() - queries) + ' ' + (Limits.getDmlStatements() - statements));`;

/**
 * @param {{ program: string, project: string, folder: string, account: string }} settings `folder` for the database and sources
 * @returns {Record<string, Record<string, { queries: number, dmlStatements: number }>>} by rows per chunk, then by step
 */
export function chunkCosts({ program, project, folder, account }) {
    const costs = {};
    const database = path.join(folder, 'costs.sqlite');
    const source = path.join(folder, 'costs.apex');
    for (const count of [1, 200]) {
        costs[count] = {};
        for (const text of [
            prepare(count, account),
            chunk(count, 'contacts', 'PreparePartnerContactsBatch'),
            chunk(count, 'users', 'GeneratePartnerUsersBatch')
        ]) {
            fs.writeFileSync(source, text);
            const output = execFileSync(process.execPath, [program, 'exec', source, project, '--db', database], {
                encoding: 'utf8'
            });
            for (const [, step, queries, dmlStatements] of output.matchAll(/COST (\w+) (\d+) (\d+)/g)) {
                costs[count][step] = { queries: Number(queries), dmlStatements: Number(dmlStatements) };
            }
        }
    }
    return costs;
}
