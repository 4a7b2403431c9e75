#!/usr/bin/env node
import { processTerminal } from './process-terminal.js';
import { runCommandLine } from './run-command-line.js';

const terminal = processTerminal();
process.exitCode = await runCommandLine(process.argv.slice(2), terminal);
