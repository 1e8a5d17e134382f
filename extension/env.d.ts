/// <reference types="wxt/vite-builder-env" />

import 'wxt/browser';

// WXT writes these from the manifest into a folder that is not kept; the few that are used are declared here instead.
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
