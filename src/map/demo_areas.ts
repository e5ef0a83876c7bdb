import type { DrawnAreas } from '../../workers/cartographer/area_shapes'

/** The areas of the demo as it opens, of public/demo/areas.json, which data/demo.ts makes: to draw them takes a sixth of the way to the first map. */
export async function fetchDemoAreas(): Promise<DrawnAreas> {
  const response = await fetch(`${import.meta.env.BASE_URL}demo/areas.json`)
  if (!response.ok) throw new Error(`The areas of the demo could not be read (${response.status})`)
  return (await response.json()) as DrawnAreas
}
