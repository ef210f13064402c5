import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { credentialNames, credentials } from '../../lib/taxonomy/en/credentials.ts';
import { packedTaxonomyEsbuild } from '../../scripts/pack-taxonomy.mjs';

type Shipped = Pick<typeof import('../../lib/taxonomy/en/credentials.ts'), 'credentialNames' | 'credentials'>;

async function bundle(exported: string) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${exported} } from './lib/taxonomy/en/credentials.ts';`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    plugins: [packedTaxonomyEsbuild],
  });
  return outputFiles[0]?.text ?? '';
}

it('what ships of credentials is all that a plan goes by: else it names no qualification that fits', async () => {
  const shipped: Shipped = new Function(`${await bundle('credentials, credentialNames')};return made;`)();
  const plainly = ({ id, name, stage, region, source }: ReturnType<typeof credentials>[number]) => ({
    ...{ id, name, stage, region, source },
  });
  expect(shipped.credentials().map(plainly)).toEqual(credentials().map(plainly));
  expect([...shipped.credentialNames()]).toEqual([...credentialNames()]);
});

it('who asks for the names alone gets no more than them', async () => {
  const names = await bundle('credentialNames');
  const [first] = credentials();
  expect(names).toContain(first?.name);
  expect(names, 'the rest of the list ships with a badge’s explanation').not.toContain(first?.source);
});
