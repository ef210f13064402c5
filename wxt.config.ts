import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { ownWords } from './scripts/own-words.mjs';
import { packedTaxonomy } from './scripts/pack-taxonomy.mjs';
import { renderIcons } from './scripts/render-icons.mjs';

/** Firefox identifies an add-on by this, and keeps its IndexedDB under it: never change it. */
const GECKO_ID = 'next-rung@next-rung.example';

const DEFAULT_LOCALE = 'en';

/** The oldest browsers it runs in: from 123 on Chromium knows `light-dark()`, of which every colour is made. */
const OLDEST = { chromium: '123', firefox: '140' };

/** A board's name and sample addresses serve scripts and tests alone: what ships calls boards by `lib/view/board-name.ts`. */
const withoutSamples = {
  name: 'boards-without-samples',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\/lib\/extract\/boards\/[^/]+\.ts$/.test(id)) return null;
    return {
      code: code.replace(/^ {2}(?:samples: \[[^\]]*\]|name: (?:'[^']*'|"[^"]*")),$/gm, ''),
      map: null,
    };
  },
};

/**
 * Runs the content script without WXT's wrapper. That one tells the page of itself (`postMessage` and an
 * event with our name) so that an older run can end, which also lets any page end ours; and it brings the
 * polyfill into the content script. Ours tells in its own world whether a run is there already (start.ts).
 */
const WRAPPED = /virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint$/;
const withoutWrapper = {
  name: 'content-script-without-wrapper',
  enforce: 'pre' as const,
  transform(_code: string, id: string) {
    const [kind, path] = id.split('?');
    if (!kind || !path || !WRAPPED.test(kind)) return null;
    return {
      code: `import script from ${JSON.stringify(path)};\nscript.main();\nexport default undefined;`,
      map: null,
    };
  },
};

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [withoutSamples, withoutWrapper, packedTaxonomy],
    build: { target: [`chrome${OLDEST.chromium}`, `firefox${OLDEST.firefox}`] },
    define: { OWN_WORDS: JSON.stringify(ownWords(DEFAULT_LOCALE)) },
  }),
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Firefox MV2 and MV3 zips would otherwise share one name and overwrite each other.
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip' },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...renderIcons(resolve('assets/icon.svg'), resolve('.wxt/icon')));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: DEFAULT_LOCALE,
    // Each justified in docs/PERMISSIONS.md. Never `tabs`, never all sites among the required ones.
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'alarms', 'unlimitedStorage'],
    // The declared boards once more, so that the rarer parts of their script can come when they are needed.
    host_permissions: ['https://*.indeed.com/*', 'https://*.linkedin.com/*'],
    // Asked for when the person switches the first reminder on.
    optional_permissions: ['notifications'],
    // Asked for one site at a time, when the person says "always here".
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'save-role': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_save__',
      },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: OLDEST.chromium }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
