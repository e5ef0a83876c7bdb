import type { Parts } from '../parts'

/** Stops the load under way at its next step; what was open stays open. */
export function cancelLoad({ loading }: Parts): void {
  loading.cancelled = true
}
