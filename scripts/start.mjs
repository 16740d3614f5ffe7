/** `npm start`: sets up, builds what is stale, and serves the gallery until stopped. */
import { runCommand, setUp, SetUpError } from './set-up.mjs';

const firstPort = 5173;

await runCommand(async () => {
  await setUp();
  const { build } = await import('./build.mjs');
  await build();
  const { serve } = await import('./serve.mjs');
  const { url } = await serveAtFreePort(serve);
  console.log(`The gallery is at ${url}/`);
});

/** At PORT where that is set, else at the first free port from 5173. */
async function serveAtFreePort(serve) {
  const wanted = process.env.PORT;
  const host = process.env.HOST || undefined;
  if (wanted) return serve({ port: Number(wanted), host }).catch((error) => refusePort(wanted, error));
  for (let port = firstPort; port < firstPort + 100; port++) {
    try {
      return await serve({ port, host });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return refusePort(`${firstPort} to ${firstPort + 99}`, { code: 'EADDRINUSE' });
}

function refusePort(port, { code, message }) {
  throw new SetUpError(`Port ${port} cannot be used (${code ?? message}): set PORT to a free one, as in PORT=8080.`);
}
