#!/usr/bin/env node
// A real Neo4j Community server without Docker: `node scripts/neo4j-local.mjs --help` says how.
import {
  adminCommand, fetchCommand, runCommand, startCommand, statusCommand, stopCommand, warmCommand, wipeCommand,
} from './neo4j-local/commands.mjs';
import { Failure, log } from './neo4j-local/failure.mjs';
import { HELP, readArguments } from './neo4j-local/options.mjs';

const COMMANDS = new Map([
  ['start', startCommand],
  ['status', statusCommand],
  ['stop', stopCommand],
  ['wipe', wipeCommand],
  ['run', runCommand],
  ['admin', adminCommand],
  ['fetch', fetchCommand],
  ['warm', warmCommand],
]);

async function main() {
  const { command, options, rest } = readArguments(process.argv.slice(2));
  if (options.help || command === undefined) {
    console.log(HELP);
    return options.help ? 0 : 2;
  }
  const run = COMMANDS.get(command);
  if (!run) throw new Failure(`unknown command ${command}; --help lists them`, 2);
  return run(options, rest);
}

// Through process.exit, so that what is registered for `exit` kills a server that is just being started.
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
process.on('SIGHUP', () => process.exit(129));

main().then(
  (exitCode) => process.exit(exitCode),
  (error) => {
    log(error instanceof Failure ? error.message : error.stack);
    process.exit(error.exitCode ?? 1);
  },
);
