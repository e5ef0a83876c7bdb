import { openAhead } from './state/open_ahead'
import { WarehouseHost } from './warehouse/warehouse'

/* Small, so that the worker opens the data while the browser still reads the app. */

const host = new WarehouseHost((why) => void app.then(({ restart }) => restart(why)))
const startWorker = () => host.start(new URL(import.meta.env.BASE_URL, window.location.href).href)
const workerStarts = startWorker()
// What fails here fails the app's own call.
openAhead(host.warehouseAhead, workerStarts).catch(() => undefined)
const app = import('./mount_app').then(({ mountApp }) => mountApp({ host, workerStarts, startWorker }))
