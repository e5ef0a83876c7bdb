import { expect, type Locator, type Page } from '@playwright/test'
import { darkSquare, readPng, shareChanged, type Pixels } from './pixels'

/** The middle of the map, clear of its buttons, legend and attribution: shares of its width and height. */
const MIDDLE = { left: 0.25, top: 0.2, width: 0.5, height: 0.6 }

/** A machine busy with other work still gets there. */
const FIRST_PAINT_LIMIT_MS = 60_000

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The map, read by what it says it has painted and by its pixels. */
export class MapDriver {
  readonly #page: Page
  readonly #map: Locator

  constructor(page: Page) {
    this.#page = page
    this.#map = page.locator('[data-painted]')
  }

  /** How many states have been put on screen; 0 before the first. */
  async paintCount(): Promise<number> {
    return Number((await this.#map.getAttribute('data-painted')) ?? 0)
  }

  async waitForFirstPaint(): Promise<void> {
    await expect
      .poll(() => this.paintCount(), { message: 'the map is painted', timeout: FIRST_PAINT_LIMIT_MS })
      .toBeGreaterThan(0)
  }

  /** Does something that should change the map, and waits until the change is on screen. */
  async afterRepaint(change: () => Promise<void>): Promise<void> {
    const before = await this.paintCount()
    await change()
    await expect.poll(() => this.paintCount(), { message: 'the map repaints' }).toBeGreaterThan(before)
  }

  /** In CSS px. */
  async size(): Promise<{ width: number; height: number }> {
    const box = await this.#map.boundingBox()
    if (!box) throw new Error('The map is not on screen.')
    return box
  }

  /** The middle of the map as it is on screen. */
  async pixels(): Promise<Pixels> {
    const box = await this.#map.boundingBox()
    if (!box) throw new Error('The map is not on screen.')
    const clip = {
      x: box.x + box.width * MIDDLE.left,
      y: box.y + box.height * MIDDLE.top,
      width: box.width * MIDDLE.width,
      height: box.height * MIDDLE.height,
    }
    return readPng(await this.#page.screenshot({ clip }))
  }

  /** Where the map and its key stand in the window, in CSS px. */
  async boxes(): Promise<{ readonly map: Box; readonly key: Box }> {
    const [map, key] = await Promise.all([
      this.#map.boundingBox(),
      this.#page
        .getByText(/^Share of .* reached$/)
        .locator('xpath=../../..')
        .boundingBox(),
    ])
    if (!map || !key) throw new Error('There is no map with a key on screen.')
    return { map, key }
  }

  /** Which of these colours, as CSS says them, are on the map from its left edge to the right edge of the key. */
  async coloursBesideKey(colours: readonly string[]): Promise<string[]> {
    const { map, key } = await this.boxes()
    const clip = { x: map.x, y: map.y, width: key.x + key.width - map.x, height: map.height }
    const below = { ...clip, y: key.y + key.height, height: map.y + map.height - key.y - key.height }
    const { rgba } = readPng(await this.#page.screenshot({ clip: below }))
    const found = new Set<string>()
    for (let at = 0; at < rgba.length; at += 4)
      found.add(`rgb(${rgba[at]}, ${rgba[at + 1]}, ${rgba[at + 2]})`)
    return colours.filter((colour) => found.has(colour))
  }

  /** The middle of the map after it is brought to one place of the window: half a pixel up or down, every edge on it looks changed. */
  async pixelsInView(): Promise<Pixels> {
    await this.#map.evaluate((map) => {
      map.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
    return this.pixels()
  }

  /** Drags so many fingers up by 120 px on the map; returns by how many px the page scrolled. */
  async dragWithFingers(fingers: 1 | 2): Promise<number> {
    const { x, y } = await this.#middle()
    const session = await this.#page.context().newCDPSession(this.#page)
    let seconds = Date.now() / 1000 - 1
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        timestamp: (seconds += 0.02),
        touchPoints:
          type === 'touchEnd'
            ? []
            : Array.from({ length: fingers }, (_, finger) => ({ x: x + 60 * finger, y: y - up, id: finger })),
      })
    const before = await this.#page.evaluate(() => scrollY)
    await touch('touchStart', 0)
    for (let up = 10; up <= 120; up += 10) await touch('touchMove', up)
    // Fingers that rest before they are lifted do not set the page rolling on.
    seconds += 0.5
    await touch('touchMove', 120)
    await touch('touchEnd', 120)
    await session.detach()
    return (await this.#page.evaluate(() => scrollY)) - before
  }

  /** Takes the graphics context of the map away, as a browser does that needs it elsewhere. */
  async loseGraphics({ comeBack }: { comeBack: boolean }): Promise<void> {
    await this.#map
      .locator('canvas')
      .first()
      .evaluate((canvas, back) => {
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The map has no canvas.')
        const context = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
        if (back)
          canvas.addEventListener('webglcontextlost', () => setTimeout(() => context?.restoreContext()), {
            once: true,
          })
        context?.loseContext()
      }, comeBack)
  }

  /** From now on this page gets no WebGL, as where it is switched off, until what is returned is called. */
  async takeGraphicsAway(): Promise<() => Promise<void>> {
    const original = await this.#page.evaluateHandle(() => {
      const { prototype } = HTMLCanvasElement
      const descriptor = Object.getOwnPropertyDescriptor(prototype, 'getContext') ?? {}
      prototype.getContext = () => null
      return descriptor
    })
    return () =>
      original.evaluate((descriptor) => {
        Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', descriptor)
      })
  }

  /** The next picture of a canvas comes out blank, as where a browser takes its graphics away unsaid. */
  async blankNextPicture(): Promise<void> {
    await this.#page.evaluate(() => {
      const { prototype } = HTMLCanvasElement
      const original = Object.getOwnPropertyDescriptor(prototype, 'toBlob') ?? {}
      prototype.toBlob = function (...parameters) {
        Object.defineProperty(prototype, 'toBlob', original)
        const blank = document.createElement('canvas')
        blank.width = this.width
        blank.height = this.height
        blank.toBlob(...parameters)
      }
    })
  }

  /** Puts the keyboard on the map. */
  focus(): Promise<void> {
    return this.#map.focus()
  }

  /** What a screen reader is told while areas are walked. */
  announcement(): Locator {
    return this.#page.locator('[aria-live="polite"]').filter({ hasText: ' reached' })
  }

  /** How often WebGL draws shapes for one frame of the map, at most, until a change is on screen. */
  async drawsOfFrame(change: () => Promise<void>): Promise<number> {
    const counting = await this.#map
      .locator('canvas')
      .first()
      .evaluateHandle((canvas) => {
        const gl = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2') : null
        if (!gl) throw new Error('The map has no canvas.')
        const [draw, clear] = [gl.drawElements.bind(gl), gl.clear.bind(gl)]
        const frames: number[] = []
        gl.clear = (mask) => {
          if ((mask & gl.COLOR_BUFFER_BIT) !== 0) frames.push(0)
          clear(mask)
        }
        gl.drawElements = (...shapes) => {
          frames.push((frames.pop() ?? 0) + 1)
          draw(...shapes)
        }
        return { frames, end: () => Object.assign(gl, { drawElements: draw, clear }) }
      })
    await this.afterRepaint(change)
    return counting.evaluate(({ frames, end }) => {
      end()
      return Math.max(...frames)
    })
  }

  /** Waits until two pictures in a row are the same: the camera has come to rest. */
  async waitUntilStill(): Promise<void> {
    let last = await this.pixels()
    await expect
      .poll(async () => {
        const now = await this.pixels()
        const changed = shareChanged(last, now)
        last = now
        return changed
      })
      .toBe(0)
  }

  /** Puts the pointer on a dark square, as those of districts are, once there is one. */
  async pointAtDarkSquare(): Promise<void> {
    const box = await this.#map.boundingBox()
    if (!box) throw new Error('The map is not on screen.')
    let square: { x: number; y: number } | undefined
    await expect
      .poll(async () => (square = darkSquare(await this.pixels())), {
        message: 'a dark square is on the map',
      })
      .toBeDefined()
    const { x, y } = square ?? { x: 0, y: 0 }
    await this.#page.mouse.move(
      box.x + box.width * (MIDDLE.left + MIDDLE.width * x),
      box.y + box.height * (MIDDLE.top + MIDDLE.height * y),
    )
  }

  /** Presses the point that a chosen school is brought to. */
  async pressMiddle(): Promise<void> {
    const { x, y } = await this.#middle()
    await this.#page.mouse.click(x, y)
  }

  /** Drags what stands in the middle of the map, as a chosen school does, onto a control. */
  async dragMiddleTo(control: Locator): Promise<void> {
    const from = await this.#middle()
    const { mouse } = this.#page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x + 30, from.y + 30, { steps: 3 })
    const box = await control.boundingBox()
    if (!box) throw new Error('The control is not on screen.')
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 })
    await mouse.up()
  }

  async #middle(): Promise<{ x: number; y: number }> {
    const box = await this.#map.boundingBox()
    if (!box) throw new Error('The map is not on screen.')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
}
