import type { Rgb } from '../theme'
import { compileProgram } from './compile_program'

const VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform vec2 u_size;
uniform float u_half;
in vec2 a_from;
in vec2 a_to;
out float v_across;
void main() {
  vec4 from = u_matrix * vec4(a_from, 0.0, 1.0);
  vec4 to = u_matrix * vec4(a_to, 0.0, 1.0);
  vec2 start = from.xy / from.w * 0.5 * u_size;
  vec2 end = to.xy / to.w * 0.5 * u_size;
  vec2 along = end - start;
  float far = length(along);
  vec2 ahead = far > 0.0 ? along / far : vec2(1.0, 0.0);
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  vec2 place = mix(start, end, float(gl_VertexID >> 1)) + vec2(-ahead.y, ahead.x) * side * u_half;
  gl_Position = vec4(place / (0.5 * u_size), from.z / from.w, 1.0);
  v_across = side * u_half;
}`

const FRAGMENT = `#version 300 es
precision highp float;
uniform float u_half;
uniform vec3 u_colour;
in float v_across;
out vec4 painted;
void main() {
  painted = vec4(u_colour, 1.0) * clamp(u_half - abs(v_across), 0.0, 1.0);
}`

const UNIFORMS = ['u_matrix', 'u_size', 'u_half', 'u_colour'] as const

/** Straight lines of one width and colour, in one draw. */
export class LineMarks {
  readonly #gl: WebGL2RenderingContext
  readonly #program: WebGLProgram
  readonly #shape: WebGLVertexArrayObject
  readonly #ends: WebGLBuffer
  readonly #uniform: Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>
  readonly #colour: Rgb
  #lines = 0

  constructor(gl: WebGL2RenderingContext, colour: Rgb) {
    this.#gl = gl
    this.#colour = colour
    this.#program = compileProgram(gl, VERTEX, FRAGMENT)
    this.#shape = gl.createVertexArray()
    this.#ends = gl.createBuffer()
    this.#uniform = Object.fromEntries(
      UNIFORMS.map((name) => [name, gl.getUniformLocation(this.#program, name)]),
    ) as Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>
    gl.bindVertexArray(this.#shape)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#ends)
    for (const [name, offset] of [
      ['a_from', 0],
      ['a_to', 8],
    ] as const) {
      const place = gl.getAttribLocation(this.#program, name)
      gl.enableVertexAttribArray(place)
      gl.vertexAttribPointer(place, 2, gl.FLOAT, false, 16, offset)
      gl.vertexAttribDivisor(place, 1)
    }
    gl.bindVertexArray(null)
  }

  /** x, y of one end and x, y of the other, per line. */
  setEnds(ends: Float32Array): void {
    const gl = this.#gl
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#ends)
    gl.bufferData(gl.ARRAY_BUFFER, ends, gl.DYNAMIC_DRAW)
    this.#lines = ends.length / 4
  }

  /** `width` in CSS px, `pixel` device pixels to one of them. */
  draw(matrix: Float32Array, width: number, pixel: number): void {
    if (this.#lines === 0) return
    const [gl, uniform] = [this.#gl, this.#uniform]
    gl.useProgram(this.#program)
    gl.uniformMatrix4fv(uniform.u_matrix, false, matrix)
    gl.uniform2f(uniform.u_size, gl.drawingBufferWidth, gl.drawingBufferHeight)
    gl.uniform1f(uniform.u_half, 0.5 * width * pixel + 0.5)
    gl.uniform3f(uniform.u_colour, ...this.#colour)
    gl.bindVertexArray(this.#shape)
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#lines)
    gl.bindVertexArray(null)
  }

  destroy(): void {
    this.#gl.deleteProgram(this.#program)
    this.#gl.deleteVertexArray(this.#shape)
    this.#gl.deleteBuffer(this.#ends)
  }
}
