import { describe, type IssueList } from './issue-list.js';
import type { Data } from './plain-object.js';

/** Makes a document of the next version. Its input is not validated, and not to be changed. */
export type UpgradeStep = (document: Readonly<Data>) => Data;

/** The first step makes version 2 out of version 1, and so on. There is one version so far. */
const STEPS: readonly UpgradeStep[] = [];

/** The document in the newest version; undefined, with an issue, where it has no version that is known. */
export function upgrade(document: Readonly<Data>, issues: IssueList, steps = STEPS): Readonly<Data> | undefined {
  const newest = steps.length + 1;
  const version = document['schemaVersion'];
  const fault = faultOf(version, newest);
  if (fault) issues.add('unsupported-version', ['schemaVersion'], `found ${describe(version)}, ${fault}`);
  return fault ? undefined : steps.slice((version as number) - 1).reduce<Readonly<Data>>((older, step) => step(older), document);
}

function faultOf(version: unknown, newest: number): string | undefined {
  if (!Number.isInteger(version)) return `want ${newest}`;
  if ((version as number) > newest) return `this version of Vitrine reads ${newest}: update Vitrine`;
  return (version as number) < 1 ? 'older than 1, the oldest format there is' : undefined;
}
