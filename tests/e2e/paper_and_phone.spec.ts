import type { Printed } from './drivers/downloads'
import { expect, test } from './drivers/test'

const A4 = [0, 0, 595, 842]
const edges = ({ mediaBox }: Printed) => mediaBox?.split(' ').map((edge) => Math.round(Number(edge)))

test('Gaps prints every listed school under headings on each sheet, and Coverage the whole map with its key', async ({
  atlas,
}) => {
  await atlas.openView('Gaps')
  const listed = await atlas.gaps.listed()
  expect(listed).toBeGreaterThan(400)
  expect(await atlas.paper.rowsWhenPrinted('Schools to reach')).toBe(listed)
  await expect.poll(() => atlas.paper.rowsAfterPrinting('Schools to reach')).toBeLessThan(60)
  const printed = await atlas.paper.print()
  expect(printed.pages).toBeGreaterThan(listed / 25)
  expect(edges(printed)).toEqual(A4)
  const sheet = await atlas.paper.layOut()
  await expect.poll(() => sheet.rows('Schools to reach')).toBe(listed)
  expect(await sheet.headGroups('Schools to reach')).toEqual(['table-header-group'])
  expect(await sheet.overflowing()).toEqual([])
  await sheet.putAway()

  await atlas.goTo('Coverage')
  await atlas.map.waitForFirstPaint()
  await atlas.map.settled()
  const onScreen = await atlas.map.size()
  expect(edges(await atlas.paper.print())).toEqual(A4)
  for (const landscape of [false, true]) {
    const paper = await atlas.paper.layOut({ landscape })
    const picture = await paper.picture('Map by region')
    expect(picture.shape).toBeCloseTo(onScreen.width / onScreen.height, 1)
    expect(picture.colours).toBeGreaterThan(20)
    expect(picture.fits, 'the picture is within the sheet').toBe(true)
    expect(await paper.overflowing()).toEqual([])
    await paper.putAway()
  }
})
