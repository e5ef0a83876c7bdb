import { digestOf } from '../arrays/data_digest'
import type { Parts } from '../parts'

/** A digest of the open data: equal where the data is the same. */
export const dataDigest = ({ tables }: Parts): string => digestOf(tables.columns())
