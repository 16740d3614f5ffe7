/** Runs before everything else in each document of a test: keeps what goes wrong, and tells it to the console of the test. */
{
  const tell = console.debug.bind(console);
  const keep = (kind, text) => tell(`[seen] ${kind}: ${text}`);
  addEventListener('securitypolicyviolation', (event) =>
    keep('violation', `${event.effectiveDirective || event.violatedDirective} ${event.disposition === 'report' ? '(report only) ' : ''}${event.blockedURI}`));
  addEventListener('error', (event) => {
    if (event.message !== undefined) keep('exception', event.message);
  }, true);
  addEventListener('unhandledrejection', (event) => keep('rejection', String(event.reason?.message ?? event.reason)));
  addEventListener('pageshow', (event) => event.persisted && keep('restored', 'the page came back from the cache'));
}
