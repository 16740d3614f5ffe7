/** All hard hosts, in the order of the table. */
import type { HardHost } from './hard-host.js';
import { deliveryHosts } from './hosts/delivery.js';
import { neighbourHosts } from './hosts/neighbours.js';
import { globalHosts } from './hosts/page-globals.js';
import { styleHosts } from './hosts/page-styles.js';
import { policyHosts } from './hosts/policies.js';
import { readingHosts } from './hosts/reading.js';

export const hosts = { ...policyHosts, ...neighbourHosts, ...styleHosts, ...globalHosts, ...readingHosts, ...deliveryHosts };

export type HostName = keyof typeof hosts;

export const hostNames = Object.keys(hosts) as readonly HostName[];

export const hostOf = (name: HostName): HardHost => hosts[name];
