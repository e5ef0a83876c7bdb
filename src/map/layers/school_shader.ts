/** Marks per status byte, the one that is not known last: 0 circle, 1 diamond, 2 triangle, 3 square, 4 ringed circle. */
export const MARKS = [1, 2, 2, 0, 3, 4, 0] as const

export const SCHOOL_VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform float u_box;
in vec2 a_position;
in uint a_state;
flat out uint v_state;
void main() {
  gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
  gl_PointSize = u_box;
  v_state = a_state;
}`

/**
 * Lengths are device pixels. A mark is a distance field: below zero inside. Small marks are all circles, which is
 * what a few pixels can show; from 3 px up to 5 px each grows into its own shape. The result is premultiplied.
 */
export const SCHOOL_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_box;
uniform float u_radius;
uniform float u_halo;
uniform float u_pixel;
uniform vec4 u_edge;
uniform vec3 u_colours[${MARKS.length}];
uniform int u_marks[${MARKS.length}];
flat in uint v_state;
out vec4 painted;

float mark(int shape, vec2 p, float r) {
  if (shape == 1) return (abs(p.x) + abs(p.y) - 1.3 * r) * 0.7071;
  if (shape == 2) {
    vec2 q = vec2(abs(p.x), p.y - 0.18 * r);
    return max(q.y, dot(q, vec2(0.866, -0.5))) - 0.72 * r;
  }
  if (shape == 3) return max(abs(p.x), abs(p.y)) - 0.9 * r;
  return length(p) - r;
}

void main() {
  int state = int(min(v_state, ${MARKS.length - 1}u));
  vec2 p = (gl_PointCoord - 0.5) * u_box;
  float shaped = smoothstep(3.0, 5.0, u_radius / u_pixel);
  float away = length(p) - u_radius;
  if (shaped > 0.0) away = mix(away, mark(u_marks[state], p, u_radius), shaped);
  vec3 colour = u_colours[state];
  if (shaped > 0.0 && u_marks[state] == 4) {
    float ring = abs(length(p) - 0.62 * u_radius) - 0.11 * u_radius;
    colour = mix(colour, vec3(1.0), shaped * clamp(0.5 - ring, 0.0, 1.0));
  }
  float inside = clamp(0.5 - away, 0.0, 1.0);
  float whole = clamp(0.5 - (away - u_halo), 0.0, 1.0);
  if (whole <= 0.0) discard;
  vec4 edge = vec4(u_edge.rgb, 1.0) * u_edge.a;
  painted = mix(edge, vec4(colour, 1.0), inside) * whole;
}`
