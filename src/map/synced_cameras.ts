import type { Map as MapLibre } from 'maplibre-gl'

/** Maps that display the same part of the ground: where one is moved, the others follow. */
export class SyncedCameras {
  readonly #maps: MapLibre[] = []
  #isFollowing = false

  /** Returns what lets the map go its own way again. */
  join(map: MapLibre): () => void {
    this.#maps.push(map)
    const lead = () => this.#follow(map)
    map.on('move', lead)
    return () => {
      map.off('move', lead)
      this.#maps.splice(this.#maps.indexOf(map), 1)
    }
  }

  #follow(leader: MapLibre): void {
    if (this.#isFollowing) return
    this.#isFollowing = true
    const camera = { center: leader.getCenter(), zoom: leader.getZoom() }
    for (const map of this.#maps) if (map !== leader) map.jumpTo(camera)
    this.#isFollowing = false
  }
}
