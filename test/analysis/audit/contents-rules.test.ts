import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audited, messages } from './audited.js';

test('contents-double finds a heading twice under one heading, whatever its number and case', () => {
  const findings = audited('contents-double', { contents: [{ title: 'Market', entries: [{ title: '2.1 Market Snapshot' }, { title: 'Drivers' }, { title: '2.3. Market snapshot' }] }] });
  assert.deepEqual(messages(findings), ['In the contents, the heading “2.3. Market snapshot” stands twice under “Market”.']);
  assert.deepEqual(findings[0]?.paths, ['contents[0].entries[2].title', 'contents[0].entries[0].title']);
});

test('contents-double finds a heading right under itself', () => {
  assert.deepEqual(messages(audited('contents-double', { contents: [{ title: 'Outlook', entries: [{ title: 'Outlook' }] }] })), [
    'In the contents, the heading “Outlook” stands right under itself.',
  ]);
});

test('contents-double finds nothing in a heading that two chapters share, or in headings of signs alone', () => {
  const chapter = (title: string) => ({ title, entries: [{ title: 'Overview' }] });
  assert.deepEqual(audited('contents-double', { contents: [chapter('Europe'), chapter('Asia'), { title: '—' }, { title: '…' }] }), []);
});

test('contents-double tells years apart', () => {
  assert.deepEqual(audited('contents-double', { contents: [{ title: 'Size 2024' }, { title: 'Size 2031' }, { title: '2024' }, { title: '2031' }] }), []);
});
