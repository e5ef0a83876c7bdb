import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { preloadApp } from './src/serve/preload_app.ts'
import { CONTENT_SECURITY_POLICY, RESPONSE_HEADERS } from './src/serve/response_headers.ts'
import { serviceWorker } from './src/serve/service_worker.ts'

const duckdbForBrowsers = fileURLToPath(
  new URL('node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs', import.meta.url),
)
const inTests = process.env['VITEST'] !== undefined

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    preloadApp(),
    serviceWorker(),
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  ],
  resolve: {
    // duckdb-wasm 1.32 names a browser file for /blocking that it does not ship; Node's own resolves.
    alias: inTests ? {} : { '@duckdb/duckdb-wasm/blocking': duckdbForBrowsers },
  },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // An error that Svelte makes as its module runs has the browser read the whole file again for its place in it.
        codeSplitting: {
          groups: [
            { name: 'svelte', test: /node_modules\/svelte\// },
            // A file of its own is read by another processor at the same time.
            { name: 'maplibre', test: /node_modules\/maplibre-gl\/dist\/.*\.mjs$/ },
          ],
        },
      },
    },
  },
  // duckdb-wasm's glue holds evals for features that are never called here; the policy forbids them anyway.
  worker: {
    format: 'es',
    rolldownOptions: { checks: { eval: false, pluginTimings: false } },
  },
  preview: { headers: RESPONSE_HEADERS, cors: false },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/sql/**/*.test.ts'],
    environment: 'node',
    // Reading every module again for each file took half the time; the guard fails a file that leaves state behind.
    isolate: false,
    // Threads of one process compile the engine once.
    pool: 'threads',
    setupFiles: ['tests/state_guard.ts', 'tests/sql/take_back_engines.ts'],
    // Without it a machine of two cores has one of them idle.
    maxWorkers: 2,
    // A machine that is busy with browser tests as well is three times as slow.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
