/** The types of a framework take its app as it is, and refuse what no widget has. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { prepareHosts } from './build-hosts.js';
import { checkWith } from './check-types.js';

let hosts: string;

before(async () => {
  hosts = await prepareHosts();
});

for (const name of ['react', 'vue', 'svelte', 'solid']) {
  test(`${name}: the types take the app as it is, and refuse a theme that no widget has`, { timeout: 60_000 }, async () => {
    const errors = await checkWith(hosts, name, 'theme="blue"');
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0] ?? '', /'"blue"' is not assignable to type '("(auto|dark|light)"( \| )?){3}/);
  });
}

test('angular: the types take the app as it is, and refuse a handler of another event', { timeout: 60_000 }, async () => {
  const errors = await checkWith(hosts, 'angular', '(vt-ready)="select($event)"');
  assert.equal(errors.length, 1, errors.join('\n'));
  assert.match(errors[0] ?? '', /'VtReadyEvent' is not assignable to parameter of type 'VtSelectEvent'/);
});
