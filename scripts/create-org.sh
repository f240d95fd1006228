#!/usr/bin/env bash
# Makes a scratch org with everything the console needs and opens it: scratch org, metadata, permission set, sample data.
# Needs the Salesforce CLI (sf), a Dev Hub that is logged in, and components that were built (npm run build).
#
#   scripts/create-org.sh [alias] [days]        defaults: partner-console, 7
set -euo pipefail

alias="${1:-partner-console}"
days="${2:-7}"
root="$(cd "$(dirname "$0")/.." && pwd)"
cd "$root"

say() { printf '\n== %s\n' "$1"; }
stop() { printf 'create-org: %s\n' "$1" >&2; exit 1; }

command -v sf >/dev/null || stop 'the Salesforce CLI is missing: npm install --global @salesforce/cli'
sf config get target-dev-hub --json | grep -q '"value": *"[^"]' ||
    stop 'no Dev Hub is set: sf org login web --set-default-dev-hub'
ls force-app/main/default/lwc/*/*.js >/dev/null 2>&1 || stop 'the components are not built: npm ci && npm run build'

say "Scratch org $alias"
sf org create scratch --definition-file config/scratch-orgs/partner-community-scratch-def.json \
    --alias "$alias" --duration-days "$days" --set-default --wait 20

say 'Metadata'
sf project deploy start --target-org "$alias" --source-dir force-app --ignore-conflicts --wait 30

say 'Permission set'
sf org assign permset --target-org "$alias" --name ConsoleAdmin

# Roles are setup records and accounts are data: two files, because one transaction may not write both (mixed DML).
say 'Sample data'
sf apex run --target-org "$alias" --file scripts/apex/sample-role.apex
sf apex run --target-org "$alias" --file scripts/apex/sample-accounts.apex

say 'Apex tests'
sf apex run test --target-org "$alias" --test-level RunLocalTests --result-format human --wait 30 ||
    printf 'Some tests failed: docs/guide/scratch-org-checklist.md tells which differences between orgs are known.\n' >&2

say 'Ready'
sf org open --target-org "$alias" --path /lightning/n/Partner_User_Console --url-only
