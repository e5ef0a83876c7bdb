import { foldHeading } from './fold_heading'
import { onsAreas } from './ons_headings'

/** Headings of groupings that every planner knows, folded: taken without a person's choice. */
const KNOWN =
  /^(gor|governmentoffice)?regions?(name)?$|^(parliamentary)?constituency(name)?$|^((multi)?academy)?trusts?(name)?$|^lsips?(area|name)?$|^localskillsimprovementplan|^leps?(name|area)?$|^localenterprisepartnership|^combinedauthority(name)?$|^careershubs?(name|area)?$|^((stem|ambassador)*hubs?)(name|area|region)?$|^opportunityareas?$|^educationinvestmentareas?$|^county(name)?$|^nation$|^country$/

/** True where a heading is that of a region, a constituency, a trust, a hub, an LSIP or its like, or of areas in an ONS lookup. */
export const isKnownGrouping = (heading: string): boolean =>
  KNOWN.test(foldHeading(heading)) || onsAreas(heading) !== undefined
