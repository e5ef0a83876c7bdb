import { mercatorX, mercatorY } from '../mercator'
import { NO_SUPPLY } from '../supply_picture'
import type { PlannedLine, SupplyPicture } from '../supply_picture'
import { rgbOf } from '../theme'
import type { Theme } from '../theme'
import { LineMarks } from './line_marks'
import { districtLook, recruitLook } from './mark_look'
import { SchoolMarks } from './school_marks'

const LINE_WIDTH = 1.3

/** Places to recruit in are larger than the schools about them, CSS px. */
const RECRUIT_GROWTH = 1.7
const SMALLEST_RECRUIT = 3

interface Painters {
  readonly kind: SupplyPicture['kind']
  readonly lines: LineMarks
  readonly districts: SchoolMarks
}

/** What lies beneath the schools of a plan: lines, and above them the districts of suppliers. Uploads only what has changed. */
export class SupplyMarks {
  readonly #theme: Theme
  #painters: Painters | undefined
  #picture: SupplyPicture = NO_SUPPLY
  #lines: readonly PlannedLine[] = []
  #hasNewPicture = true
  #hasNewLines = true

  constructor(theme: Theme) {
    this.#theme = theme
  }

  setPicture(picture: SupplyPicture): void {
    if (picture === this.#picture) return
    this.#picture = picture
    this.#hasNewPicture = true
    this.#hasNewLines = true
  }

  /** Call when the positions of schools change. */
  forgetPlaces(): void {
    this.#hasNewPicture = true
    this.#hasNewLines = true
  }

  /** Sets the lines to draw; returns true if they have changed. */
  setLines(lines: readonly PlannedLine[]): boolean {
    const isSame = lines.length === this.#lines.length && lines.every((line, at) => line === this.#lines[at])
    if (isSame) return false
    this.#lines = lines
    this.#hasNewLines = true
    return true
  }

  /** Only while MapLibre renders. `positions`: x, y per school from `origin`, as `matrix` counts. */
  draw(
    gl: WebGL2RenderingContext,
    matrix: Float32Array,
    pixel: number,
    radius: number,
    { origin, positions }: { readonly origin: readonly [number, number]; readonly positions: Float32Array },
  ): void {
    if (this.#picture.lon.length === 0) return
    const { lines, districts } = this.#upload(gl, origin, positions)
    lines.draw(matrix, LINE_WIDTH, pixel)
    if (this.#picture.kind === 'suppliers')
      districts.drawAll({ matrix, pixel, radius, halo: 1, edge: [1, 1, 1, 0.9] })
    else
      districts.drawAll({
        matrix,
        pixel,
        radius: Math.max(SMALLEST_RECRUIT, RECRUIT_GROWTH * radius),
        halo: 0.8,
        edge: [...rgbOf(this.#theme.ink), 0.8],
      })
  }

  destroy(): void {
    this.#painters?.lines.destroy()
    this.#painters?.districts.destroy()
    this.forget()
  }

  #paintersOf(gl: WebGL2RenderingContext): Painters {
    const { kind } = this.#picture
    if (this.#painters && this.#painters.kind !== kind) this.destroy()
    this.#painters ??= {
      kind,
      lines: new LineMarks(gl, rgbOf(this.#theme.action)),
      districts: new SchoolMarks(gl, (kind === 'suppliers' ? districtLook : recruitLook)(this.#theme)),
    }
    return this.#painters
  }

  /** Call when the WebGL context is lost or replaced. */
  forget(): void {
    this.#painters = undefined
    this.forgetPlaces()
  }

  #upload(gl: WebGL2RenderingContext, origin: readonly [number, number], positions: Float32Array): Painters {
    const { lon, lat, mark } = this.#picture
    const painters = this.#paintersOf(gl)
    const places = Float32Array.from({ length: 2 * lon.length }, (_, at) =>
      at % 2 === 0 ? mercatorX(lon[at >> 1] ?? 0) - origin[0] : mercatorY(lat[at >> 1] ?? 0) - origin[1],
    )
    if (this.#hasNewPicture) {
      painters.districts.setPositions(places)
      const order = Uint32Array.from(mark.keys()).sort((a, b) => (mark[b] ?? 0) - (mark[a] ?? 0))
      painters.districts.setState(mark, order)
    }
    if (this.#hasNewLines)
      painters.lines.setEnds(
        Float32Array.from(
          this.#lines.flatMap(({ school, district }) => [
            positions[2 * school] ?? 0,
            positions[2 * school + 1] ?? 0,
            places[2 * district] ?? 0,
            places[2 * district + 1] ?? 0,
          ]),
        ),
      )
    this.#hasNewPicture = false
    this.#hasNewLines = false
    return painters
  }
}
