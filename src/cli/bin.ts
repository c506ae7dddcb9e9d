import { main } from './main.js';
import { nodeIo } from './node-io.js';

// Whoever read our output has read enough, for instance `head`: that is no mistake.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

// Not process.exit(): what was written to a pipe may still be on its way.
process.exitCode = await main(process.argv.slice(2), nodeIo());
