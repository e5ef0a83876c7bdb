import { WarehouseHost } from './warehouse/warehouse'

/* The worker starts before the app is mounted. Started beside the app's own file, it held up the first paint by 80 ms and the map came no sooner. */

const host = new WarehouseHost((why) => void app.then(({ restart }) => restart(why)))
const startWorker = () => host.start(new URL(import.meta.env.BASE_URL, window.location.href).href)
const app = import('./mount_app').then(({ mountApp }) => {
  const workerStarts = startWorker()
  return mountApp({ host, workerStarts, startWorker })
})
