import { prewarm } from 'maplibre-gl'
import { cartographer } from './cartographer'
import { coastOnce } from './coast'
import './open_map'

/** Starts what the first map needs while the data still loads. The map retries whatever fails here. */
export function warmUpMap(): void {
  prewarm()
  cartographer.warmUp()
  coastOnce().catch(() => undefined)
}
