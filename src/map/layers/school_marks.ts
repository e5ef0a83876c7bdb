import { SHAPED_FROM } from '../school_size'
import { WIDEST_FROM_AFAR } from './far_forms'
import type { MarkLook } from './mark_look'
import { compileProgram } from './compile_program'
import { SCHOOL_FRAGMENT, SCHOOL_VERTEX } from './school_shader'

/** How the marks of one draw look. Lengths in CSS pixels; `edge` is what surrounds a mark, alpha last. */
export interface MarkStyle {
  readonly matrix: Float32Array
  /** Device pixels to a CSS pixel. */
  readonly pixel: number
  readonly radius: number
  readonly halo: number
  readonly edge: readonly [number, number, number, number]
}

/** The widest mark, a triangle, reaches this many radii from its middle; the widest from afar a little more (far_forms.ts). */
const WIDEST = 1.5
const UNIFORMS = [
  'u_matrix',
  'u_box',
  'u_radius',
  'u_halo',
  'u_pixel',
  'u_edge',
  'u_colours',
  'u_marks',
] as const

type Uniforms = Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>

/** The WebGL side of schools, or of districts: a program and three buffers. */
export class SchoolMarks {
  readonly #gl: WebGL2RenderingContext
  readonly #program: WebGLProgram
  readonly #shape: WebGLVertexArrayObject
  readonly #positions: WebGLBuffer
  readonly #state: WebGLBuffer
  readonly #order: WebGLBuffer
  readonly #uniform: Uniforms
  readonly #colours: Float32Array
  readonly #forms: Int32Array
  #places = 0
  #drawn = 0

  constructor(gl: WebGL2RenderingContext, look: MarkLook) {
    this.#gl = gl
    this.#program = compileProgram(gl, SCHOOL_VERTEX, SCHOOL_FRAGMENT)
    this.#shape = gl.createVertexArray()
    this.#positions = gl.createBuffer()
    this.#state = gl.createBuffer()
    this.#order = gl.createBuffer()
    this.#colours = Float32Array.from(look.colours.flat())
    this.#forms = Int32Array.from(look.forms)
    this.#uniform = Object.fromEntries(
      UNIFORMS.map((name) => [name, gl.getUniformLocation(this.#program, name)]),
    ) as Uniforms
    this.#describe()
  }

  /** x, y per school. Clears the states, which must be set again. */
  setPositions(positions: Float32Array): void {
    const gl = this.#gl
    this.#places = positions.length / 2
    this.#drawn = 0
    gl.bindVertexArray(null)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#positions)
    gl.bufferData(gl.ARRAY_BUFFER, positions, gl.STATIC_DRAW)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#state)
    gl.bufferData(gl.ARRAY_BUFFER, this.#places, gl.DYNAMIC_DRAW)
    gl.bindVertexArray(this.#shape)
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, 4 * this.#places, gl.DYNAMIC_DRAW)
    gl.bindVertexArray(null)
  }

  /** One byte per school, and the schools to draw, first to last. */
  setState(state: Uint8Array, order: Uint32Array): void {
    const gl = this.#gl
    if (state.length !== this.#places) return
    gl.bindVertexArray(this.#shape)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#state)
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, state)
    gl.bufferSubData(gl.ELEMENT_ARRAY_BUFFER, 0, order)
    gl.bindVertexArray(null)
    this.#drawn = order.length
  }

  drawAll(style: MarkStyle): void {
    this.#prepare(style)
    this.#gl.drawElements(this.#gl.POINTS, this.#drawn, this.#gl.UNSIGNED_INT, 0)
    this.#gl.bindVertexArray(null)
  }

  drawOne(school: number, look: MarkStyle): void {
    this.#prepare(look)
    this.#gl.drawArrays(this.#gl.POINTS, school, 1)
    this.#gl.bindVertexArray(null)
  }

  destroy(): void {
    const gl = this.#gl
    gl.deleteProgram(this.#program)
    gl.deleteVertexArray(this.#shape)
    for (const buffer of [this.#positions, this.#state, this.#order]) gl.deleteBuffer(buffer)
  }

  #prepare({ matrix, pixel, radius, halo, edge }: MarkStyle): void {
    const [gl, uniform] = [this.#gl, this.#uniform]
    gl.useProgram(this.#program)
    gl.uniformMatrix4fv(uniform.u_matrix, false, matrix)
    const extent = radius * (radius < SHAPED_FROM.whole ? WIDEST_FROM_AFAR : WIDEST) + halo
    gl.uniform1f(uniform.u_box, 2 * pixel * extent + 1)
    gl.uniform1f(uniform.u_radius, pixel * radius)
    gl.uniform1f(uniform.u_halo, pixel * halo)
    gl.uniform1f(uniform.u_pixel, pixel)
    gl.uniform4f(uniform.u_edge, ...edge)
    gl.uniform3fv(uniform.u_colours, this.#colours)
    gl.uniform1iv(uniform.u_marks, this.#forms)
    gl.bindVertexArray(this.#shape)
  }

  #describe(): void {
    const gl = this.#gl
    const position = gl.getAttribLocation(this.#program, 'a_position')
    const state = gl.getAttribLocation(this.#program, 'a_state')
    gl.bindVertexArray(this.#shape)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#positions)
    gl.enableVertexAttribArray(position)
    gl.vertexAttribPointer(position, 2, gl.FLOAT, false, 0, 0)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#state)
    gl.enableVertexAttribArray(state)
    gl.vertexAttribIPointer(state, 1, gl.UNSIGNED_BYTE, 0, 0)
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#order)
    gl.bindVertexArray(null)
  }
}
