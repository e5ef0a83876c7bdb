/** How far away candidates of a request may live by default, km by road. A tool default. */
export const REQUEST_RADIUS_KM = 20
