import { defineConfig } from 'wxt';

// `npm run dev` adds what reloading needs; what ships is what `wxt build` makes.
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  zip: { name: 'porchlight', excludeSources: ['dist/**', 'demo/data/**', '**/*.log'] },
  vite: () => ({
    // `pluralize`, which counting syllables needs, asks for a CommonJS `require` before it gives itself to a bundle.
    define: { 'typeof require': '"function"' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_action__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } },
    // The click on the toolbar button is the only way in: it grants this one tab, until it leaves the site.
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    // Asked for one origin at a time, when staff start an audit of a whole site.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Out of the workspace alone, to an intake or a site that staff named and the browser asked them for.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'porchlight@porchlight.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
