import { writeFileSync } from 'node:fs'
import { expectNoAxeViolations } from './drivers/accessibility'
import { shareChanged } from './drivers/pixels'
import { expect, testInOneVisit } from './drivers/test'

const ring = (...corners: readonly (readonly [number, number])[]) => [...corners, corners[0]]
const square = (west: number, south: number, east: number, north: number) =>
  ring([west, south], [east, south], [east, north], [west, north])

/** London as a bow, whose border crosses itself, and as two squares. */
const TOPOLOGY = JSON.stringify({
  type: 'Topology',
  arcs: [
    ring([-0.6, 51.2], [0.4, 51.8], [0.4, 51.2], [-0.6, 51.8]),
    square(-0.5, 51.3, -0.1, 51.7),
    square(-0.1, 51.3, 0.3, 51.7),
  ],
  objects: {
    rgn: { type: 'Polygon', arcs: [[0]], properties: { RGN24NM: 'London' } },
    halves: {
      type: 'GeometryCollection',
      geometries: ['West half', 'East half'].map((name, at) => ({
        type: 'Polygon',
        arcs: [[at + 1]],
        properties: { name },
      })),
    },
  },
})

testInOneVisit(
  'a boundaries file draws the areas it has, and offers its other layers',
  async ({ atlas, page }, info) => {
    const fileOf = (name: string, text: string) => {
      const path = info.outputPath(name)
      writeFileSync(path, text)
      return path
    }
    await atlas.openView('Data')
    await atlas.files.load({
      schools: 'tests/fixtures/register.csv',
      // Reached, so that London is dark: an area that is not has nearly the colour of bare land.
      engagements: fileOf('log.csv', 'Date,School URN,Activity type\n2024-02-01,100002,Careers talk\n'),
      boundaries: fileOf('invented.topojson', TOPOLOGY),
    })
    await expect(page.getByText('3 of 3 areas kept')).toBeVisible()
    const noticeWith = (text: string) => page.getByRole('listitem').filter({ hasText: text })
    await expect(noticeWith('Region: 1 of 1 area has a shape, layer “rgn” of 2024')).toBeVisible()
    await page.getByText('Compare by another layer').click()
    await page.getByRole('button', { name: 'Place schools', exact: true }).click()
    await expect(noticeWith('Halves: 2 of 2 areas have a shape')).toBeVisible()
    await expectNoAxeViolations(page)

    const credit = page.getByText('Boundaries: invented.topojson')
    await atlas.goTo('Coverage')
    await expect(credit).toBeVisible()
    await atlas.map.waitForFirstPaint()
    await atlas.map.waitUntilStill()
    const outlined = await atlas.map.pixels()
    await atlas.compareBy('Halves')
    await expect(page.getByRole('button', { name: /^East half/ })).toBeVisible()
    await atlas.goTo('Gaps')
    await expect(credit).toBeVisible()
    await atlas.goTo('Coverage')
    await atlas.compareBy('Region')

    await atlas.goTo('Data')
    await page.getByRole('button', { name: 'Take invented.topojson off the map' }).click()
    await expect(page.getByText('Boundaries on the map')).toBeHidden()
    await atlas.goTo('Coverage')
    await atlas.map.waitForFirstPaint()
    await atlas.map.waitUntilStill()
    await expect(credit).toBeHidden()
    expect(shareChanged(outlined, await atlas.map.pixels())).toBeGreaterThan(0.05)
  },
)
