/** Says which app a server serves: {"app": "reach-atlas", "usualPort": 4173}, the port only from `npm start`. */
export const IDENTITY_FILE = 'reach_atlas.json'
