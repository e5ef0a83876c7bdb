import {
  Bool,
  DateDay,
  Dictionary,
  Field,
  Float32,
  Int32,
  Int64,
  List,
  Table,
  tableToIPC,
  TimeMillisecond,
  TimestampMicrosecond,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'

/** A log with a column of every type that logs have. */
const ARROW_LOG = new Table({
  Date: vectorFromArray([new Date('2024-02-01'), new Date('2024-02-02'), null], new DateDay()),
  'School URN': vectorFromArray([100_001n, 100_002n, 100_003n], new Int64()),
  Type: vectorFromArray(['Talk', 'Café, “visit”', null], new Dictionary(new Utf8(), new Int32())),
  Delivered: vectorFromArray([true, null, false], new Bool()),
  'FSM %': vectorFromArray([12.1, 0.5, null], new Float32()),
  Begun: vectorFromArray([Date.UTC(2024, 1, 1, 9, 30), null, 0], new TimestampMicrosecond()),
  At: vectorFromArray([34_200_000, null, 0], new TimeMillisecond()),
  Years: vectorFromArray([[7, 8], [], null], new List(new Field('item', new Int32()))),
})

/** A table as Arrow IPC, uncompressed: apache-arrow writes no other. */
export const arrowFile = (form: 'file' | 'stream', table: Table = ARROW_LOG): Uint8Array<ArrayBuffer> =>
  new Uint8Array(tableToIPC(table, form))
