import type { Compressors } from 'hyparquet'
import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from 'hyparquet-compressors'

/** How the pages of a Parquet file are unpacked, each into no more bytes than it says; Snappy is hyparquet's own. */
export const PARQUET_COMPRESSORS: Compressors = {
  BROTLI: decompressBrotli,
  GZIP: decompressGzip,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: (packed, length) => decompressZstd(packed, new Uint8Array(length)),
}
