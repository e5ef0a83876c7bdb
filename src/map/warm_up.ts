import { prewarm } from 'maplibre-gl'
import { cartographer } from './cartographer'
import { coastOnce } from './coast'
import './open_map'

/** Starts what the first map will need, while the data is still on its way. What fails here is tried again by the map. */
export function warmUpMap(): void {
  prewarm()
  cartographer.warmUp()
  coastOnce().catch(() => undefined)
}
