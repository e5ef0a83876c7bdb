import { compileLater } from './compile_program'

/** One triangle that covers the canvas. */
const VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`

const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_snapshot;
out vec4 painted;
void main() {
  painted = texelFetch(u_snapshot, ivec2(gl_FragCoord.xy), 0);
}`

/** A copy of the canvas, premultiplied, to be drawn over another frame of the same size. */
export class SnapshotTexture {
  readonly #gl: WebGL2RenderingContext
  readonly #program: WebGLProgram
  readonly #texture: WebGLTexture

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl
    this.#program = compileLater(gl, VERTEX, FRAGMENT)
    this.#texture = gl.createTexture()
  }

  /** Copies what has just been drawn. */
  take(): void {
    const gl = this.#gl
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, this.#texture)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
    gl.copyTexImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, 0)
  }

  draw(): void {
    const gl = this.#gl
    gl.disable(gl.DEPTH_TEST)
    gl.useProgram(this.#program)
    gl.bindVertexArray(null)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, this.#texture)
    gl.drawArrays(gl.TRIANGLES, 0, 3)
  }
}
