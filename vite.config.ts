import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const duckdbForBrowsers = fileURLToPath(
  new URL('node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs', import.meta.url),
)
const inTests = process.env['VITEST'] !== undefined

/** Everything the page may do; workers receive it too, as a response header from `npm start`. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ')

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
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
  worker: { format: 'es', rolldownOptions: { checks: { eval: false, pluginTimings: false } } },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/sql/**/*.test.ts'],
    environment: 'node',
    // No test changes a module's state, and reading every module again for each file took half the time.
    isolate: false,
    // Without it a machine of two cores has one of them idle.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
