import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputOf } from '../../scripts/build.mjs';

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  content_security_policy?: unknown;
  externally_connectable?: unknown;
  web_accessible_resources?: unknown;
}

const doc = readFileSync('docs/PERMISSIONS.md', 'utf8');
/** The first cells of the document's table rows: `name` or `name` (optional). */
const rows = [...doc.matchAll(/^\| `([^`]+)`( \(optional\))? \|/gm)].map(([, name = '', optional]) => ({
  name,
  optional: optional !== undefined,
}));
const isSite = (name: string) => name.includes('.');
const documented = (optional: boolean) =>
  rows
    .filter((row) => !isSite(row.name) && row.optional === optional)
    .map(({ name }) => name)
    .sort();

describe.each(['chrome', 'firefox'])('the manifest built for %s', (target) => {
  const manifest = JSON.parse(readFileSync(join(outputOf(target), 'manifest.json'), 'utf8')) as Manifest;
  const sites = [...new Set((manifest.content_scripts ?? []).flatMap(({ matches }) => matches))];

  test('asks for exactly what docs/PERMISSIONS.md justifies', () => {
    expect(documented(false).length, 'the table of docs/PERMISSIONS.md was not found').toBeGreaterThan(3);
    const remedy = 'docs/PERMISSIONS.md and wxt.config.ts differ: say there what it is for, or ask for less';
    expect([...(manifest.permissions ?? [])].sort(), remedy).toEqual(documented(false));
    expect([...(manifest.optional_permissions ?? [])].sort(), remedy).toEqual(documented(true));
  });

  test('declares exactly the sites that docs/PERMISSIONS.md names', () => {
    const named = rows.filter(({ name }) => isSite(name)).map(({ name }) => `https://${name}/*`);
    expect([...sites].sort()).toEqual(named.sort());
    expect(
      [...(manifest.host_permissions ?? [])].sort(),
      'the parts of the script come to the declared sites and to no others',
    ).toEqual([...sites].sort());
  });

  test('asks neither for tabs nor for all sites; those are optional, one at a time', () => {
    const required = [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? []), ...sites];
    for (const each of required) expect(each).not.toMatch(/^(?:tabs|<all_urls>|\*:|(?:https?|\*):\/\/\*\/)/);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('lets no site and no other extension reach in', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });
});
