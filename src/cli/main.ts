#!/usr/bin/env node
import { processTerminal } from './process-terminal.js';
import { runCommandLine } from './run-command-line.js';

const terminal = processTerminal();
process.exitCode = await runCommandLine(process.argv.slice(2), terminal);

// A connection that was never answered outlives its failure, and would keep the process with it.
const GRACE_MILLISECONDS = 1000;
if (process.exitCode !== 0) setTimeout(() => process.exit(), GRACE_MILLISECONDS).unref();
