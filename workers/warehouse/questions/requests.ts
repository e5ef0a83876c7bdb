import type { OpenRequest } from '../../../src/domain/requests/candidates'
import type { Parts } from '../parts'

/** Every loaded request in file order, with the version of the open data. */
export const requests = ({
  tables,
}: Parts): { readonly version: number; readonly requests: readonly OpenRequest[] } => ({
  version: tables.version,
  requests: tables.columns().requests,
})
