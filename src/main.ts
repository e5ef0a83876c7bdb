import { openAhead } from './state/open_ahead'
import { WarehouseHost } from './warehouse/warehouse'

/* The worker is asked for the data before the app is mounted. Begun beside the app's own file, it held up the first paint by 80 ms and the map came no sooner. */

const host = new WarehouseHost((why) => void app.then(({ restart }) => restart(why)))
const startWorker = () => host.start(new URL(import.meta.env.BASE_URL, window.location.href).href)
const app = import('./mount_app').then(({ mountApp }) => {
  const workerStarts = startWorker()
  // What fails here fails the app's own call.
  openAhead(host.warehouseAhead, workerStarts).catch(() => undefined)
  return mountApp({ host, workerStarts, startWorker })
})
