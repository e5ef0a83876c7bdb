import '../keep_to_own_origin'
import { expose } from 'comlink'
import { RecordReader } from '../warehouse/intake/record_reader'

/* The page hands over the port that the warehouse asks by, and is told that this thread runs. */
self.addEventListener('message', ({ ports: [port] }) => {
  if (port) expose(new RecordReader(() => self.close()), port)
})
self.postMessage('running')
