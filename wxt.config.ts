import { preact } from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

import { namesFile } from '#lib/catalog/names.ts';

/**
 * Preact carries one `innerHTML` assignment for `dangerouslySetInnerHTML`. No component here uses it, so the
 * sink is taken out of the bundle: foreign text cannot become markup, and store linters have nothing to warn of.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]/.test(id) || !code.includes('.innerHTML')) return null;
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}

export default defineConfig({
  imports: false,
  // Tests build into a folder of their own.
  outDir: process.env['OUTAGE_BEACON_OUT'] ?? '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // tests/manifest.test.ts gives the reason for each.
    permissions: ['activeTab', 'alarms', 'notifications', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        // http: as well, or Firefox would upgrade plain-http feeds and fail.
        // 'self': the names of services come with the package.
        "connect-src 'self' https: http:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'outage-beacon@outage-beacon.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'services.json', contents: JSON.stringify(namesFile()) });
    },
  },
  vite: ({ mode }) => ({
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false }), withoutInnerHtml()],
    resolve: {
      // The one seam of the replay: its clock takes the place of the real one, and nothing else changes.
      alias:
        mode === 'replay'
          ? { '#lib/browser/clock.ts': `${import.meta.dirname}/tests/demo/replay-clock.ts` }
          : {},
    },
  }),
  zip: {
    name: 'outage-beacon',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
  },
});
