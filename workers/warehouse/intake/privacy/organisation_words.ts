/** Words that say a name is of an organisation or a place, not of a person. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `academies academy associates association authority bank bay board borough brothers building business c.i.c. ce cic
city co college colleges community company construction consultancy consulting corporation council county cp
cumbria dale district east engineering england enterprise enterprises estate federation first forest foundation gmbh
grammar group hall heights high hill hospital house hub hubs inc industries infant infants institute ireland island isle
junior juniors laboratories laboratory lake lep limited llc llp lsip lower ltd ltd. manufacturing middle midlands mill
moor ni nhs north northern nursery of park partners partnership plc pharma plc. primary prep preparatory region research
river road royal saint school schools science scotland secondary services sixth society solutions sons south southern
special st st. stem street studio systems technologies technology the town trust trustees uk university upper utc valley
view village wales ward water west western works wood & and`.split(/\s+/),
)
