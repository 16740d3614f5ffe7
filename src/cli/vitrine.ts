/** The command `vitrine`, as package.json names it. */
import { runCli } from './run-cli.js';
import { processTerminal } from './terminal.js';

// Not process.exit: what is still on its way to a pipe arrives.
process.exitCode = await runCli(process.argv.slice(2), processTerminal());
