import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { CONTENT_SECURITY_POLICY, RESPONSE_HEADERS } from './src/serve/response_headers.ts'
import { serviceWorker } from './src/serve/service_worker.ts'

const duckdbForBrowsers = fileURLToPath(
  new URL('node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs', import.meta.url),
)
const inTests = process.env['VITEST'] !== undefined

/**
 * read-excel-file 9.3.17 copies all rows read so far with every piece of a sheet, and takes ever smaller pieces as that
 * slows it down: minutes for 100,000 rows. Here, in builds and tests, it adds each piece to the rows instead: seconds.
 */
const readLongSheets: Plugin = {
  name: 'read-long-sheets',
  transform(code, id) {
    if (!id.includes('/read-excel-file/modules/xlsx/parseSheet.js')) return null
    const copies = 'rows = rows.concat(finalizedRows);'
    if (!code.includes(copies))
      throw new Error('read-excel-file reads sheets in another way now: look again.')
    return { code: code.replace(copies, 'for (const row of finalizedRows) rows.push(row);'), map: null }
  },
}

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    readLongSheets,
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
  build: { target: 'es2022', chunkSizeWarningLimit: 2000, assetsInlineLimit: 0 },
  // duckdb-wasm's glue holds evals for features that are never called here; the policy forbids them anyway.
  worker: {
    format: 'es',
    plugins: () => [readLongSheets],
    rolldownOptions: { checks: { eval: false, pluginTimings: false } },
  },
  preview: { headers: RESPONSE_HEADERS, cors: false },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/sql/**/*.test.ts'],
    environment: 'node',
    // Reading every module again for each file took half the time; the guard fails a file that leaves state behind.
    isolate: false,
    setupFiles: ['tests/state_guard.ts'],
    server: { deps: { inline: ['read-excel-file'] } },
    // Without it a machine of two cores has one of them idle.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
