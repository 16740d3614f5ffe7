/** Two reports for the host apps, as an app would have them: plain objects, not checked by anybody yet. */
export const kites = reportOf('Kites market', 310, 520);
export const sails = reportOf('Sails market', 44, 71);

function reportOf(title: string, first: number, last: number): object {
  const figure = (value: number) => ({ kind: 'exact', value, status: 'reported' });
  const values = [{ year: 2024, figure: figure(first) }, { year: 2030, figure: figure(last) }];
  return { schemaVersion: 1, title, baseYear: 2024, marketSize: { unit: { kind: 'money', currency: 'USD', scale: 'million' }, values } };
}
