/** A program of a vertex and a fragment shader; throws with what WebGL says is wrong, unless its context is lost. */
export function compileProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = compileLater(gl, vertex, fragment)
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost()) {
    throw new Error(`Marks could not be drawn: ${gl.getProgramInfoLog(program) ?? ''}`)
  }
  return program
}

/** The same for shaders that no driver refuses: to ask how it went waits until everything before is drawn. */
export function compileLater(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)
    if (!shader) throw new Error('WebGL could not make a shader')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader)
  }
  gl.linkProgram(program)
  return program
}
