import { expect, test } from '@jest/globals';
import { checkNode } from './preflight.js';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node %s will do', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test.each(['18.20.4', '20.18.3', '20.9.0'])(
  'Node %s is refused, naming the version to install',
  (version) => {
    expect(() => checkNode(version)).toThrow(`Node ${version} is too old: install Node 20.19 or newer.`);
  },
);
