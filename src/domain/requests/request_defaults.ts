/** By road, km: how far candidates of a request may come from where nobody says otherwise. A tool default. */
export const REQUEST_RADIUS_KM = 20
