import { SHAPED_FROM } from '../school_size'
import { FAR_FORMS } from './far_forms'
import { MOST_STATES } from './mark_look'

/** CSS px of radius over which a mark grows from its form from afar into its own. */
const { least: SHAPE_BEGINS, whole: SHAPE_WHOLE } = SHAPED_FROM

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
 * Lengths are device pixels. A mark is a distance field: below zero inside. The smallest marks are crosses, strokes and
 * dots, which two or three pixels can show (far_forms.ts); then each grows into its own form. Forms from 5 are hollow. The result is premultiplied.
 */
export const SCHOOL_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_box;
uniform float u_radius;
uniform float u_halo;
uniform float u_pixel;
uniform vec4 u_edge;
uniform vec3 u_colours[${MOST_STATES}];
uniform int u_marks[${MOST_STATES}];
flat in uint v_state;
out vec4 painted;

int solid(int form) {
  return form < 5 ? form : form == 5 ? 0 : form == 6 ? 1 : 3;
}

float mark(int shape, vec2 p, float r) {
  if (shape == 1) return (abs(p.x) + abs(p.y) - 1.3 * r) * 0.7071;
  if (shape == 2) {
    vec2 q = vec2(abs(p.x), p.y - 0.18 * r);
    return max(q.y, dot(q, vec2(0.866, -0.5))) - 0.72 * r;
  }
  if (shape == 3) return max(abs(p.x), abs(p.y)) - 0.9 * r;
  return length(p) - r;
}

float box(vec2 p, vec2 half_size) {
  vec2 q = abs(p) - half_size;
  return max(q.x, q.y);
}

float far_mark(int shape, vec2 p, float r) {
${FAR_FORMS.map(({ boxes, disc }, form) => `  if (shape == ${form}) return ${disc === undefined ? boxes.map(([x, y]) => `box(p, r * vec2(${x.toFixed(2)}, ${y.toFixed(2)}))`).reduce((one, other) => `min(${one}, ${other})`) : `length(p) - ${disc.toFixed(2)} * r`};`).join('\n')}
  return length(p) - r;
}

void main() {
  int state = int(min(v_state, ${MOST_STATES - 1}u));
  vec2 p = (gl_PointCoord - 0.5) * u_box;
  float shaped = smoothstep(${SHAPE_BEGINS.toFixed(1)}, ${SHAPE_WHOLE.toFixed(1)}, u_radius / u_pixel);
  int form = u_marks[state];
  float away = far_mark(form < 5 ? form : solid(form), p, u_radius);
  if (shaped > 0.0) away = mix(away, mark(solid(u_marks[state]), p, u_radius), shaped);
  vec3 colour = u_colours[state];
  if (shaped > 0.0 && u_marks[state] == 4) {
    float ring = abs(length(p) - 0.62 * u_radius) - max(0.11 * u_radius, 0.4 * u_pixel);
    colour = mix(colour, vec3(1.0), shaped * clamp(0.5 - ring, 0.0, 1.0));
  }
  if (u_marks[state] >= 5) {
    float stroke = max(1.4 * u_pixel, 0.3 * u_radius);
    colour = mix(colour, vec3(1.0), clamp(0.5 - (away + stroke), 0.0, 1.0));
  }
  float inside = clamp(0.5 - away, 0.0, 1.0);
  float whole = clamp(0.5 - (away - u_halo), 0.0, 1.0);
  if (whole <= 0.0) discard;
  vec4 edge = vec4(u_edge.rgb, 1.0) * u_edge.a;
  painted = mix(edge, vec4(colour, 1.0), inside) * whole;
}`
