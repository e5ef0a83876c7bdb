import type { DuckDBRuntime } from '@duckdb/duckdb-wasm/blocking'

// The package types only Node's side of /blocking; vite.config.ts aliases it to the browser's file, which has this.
declare module '@duckdb/duckdb-wasm/blocking' {
  export const BROWSER_RUNTIME: DuckDBRuntime
}
