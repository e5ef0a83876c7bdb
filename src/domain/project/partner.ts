/** Whom a story is told with: named, with their colour and logo, on the stage, slides and pages. */
export interface Partner {
  readonly name: string
  /** #rrggbb. */
  readonly colour: string
  /** Null where there is none. */
  readonly logo: PartnerLogo | null
}

export interface PartnerLogo {
  /** A PNG as a data address, so that the project holds it. */
  readonly png: string
  /** In px. */
  readonly width: number
  readonly height: number
}

export const MAX_PARTNER_NAME = 60
/** Letters of a logo's data address: about 200 kB. */
export const MAX_LOGO_LENGTH = 280_000
export const LOGO_ADDRESS = /^data:image\/png;base64,[A-Za-z0-9+/]+=*$/
export const PARTNER_COLOUR = /^#[0-9a-f]{6}$/
