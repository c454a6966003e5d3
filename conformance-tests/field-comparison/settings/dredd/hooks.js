// Gives each of Dredd's transactions the first case by hand of its operation and status, with ids that exist.
// A transaction without a case, such as a 502, stays skipped.
const fs = require('fs');
const hooks = require('hooks');

const cases = JSON.parse(fs.readFileSync(process.env.CASES, 'utf8'));

const OPERATIONS = {
  'Create an external audience': 'createExternalAudience',
  'Get the status of an operation': 'getExternalAudienceOperation',
  'Update an external audience': 'updateExternalAudience',
  'Delete an external audience': 'deleteExternalAudience',
  'Start an ingestion run': 'startIngestionRun',
  'List the ingestion runs of an audience': 'listIngestionRuns',
  'Get an ingestion run': 'getIngestionRun',
};

hooks.beforeEach((transaction, done) => {
  const [, summary, status] = transaction.name.split(' > ');
  const found = cases.find((one) => one.operation === OPERATIONS[summary] && String(one.status) === status);
  transaction.skip = !found;
  if (found) {
    transaction.fullPath = new URL(transaction.fullPath, 'http://any').pathname.startsWith('/data/core/ais')
      ? '/data/core/ais' + found.path
      : found.path;
    transaction.request.headers = { ...found.headers, Accept: 'application/json' };
    if (found.body !== undefined) {
      transaction.request.headers['Content-Type'] = 'application/json';
      transaction.request.body = typeof found.body === 'string' ? found.body : JSON.stringify(found.body);
    } else {
      transaction.request.body = '';
    }
  }
  done();
});
