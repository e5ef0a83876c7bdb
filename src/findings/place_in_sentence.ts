/** Names that a sentence says with "the": "in the North East", "in the United Kingdom". */
const WITH_THE =
  /^(North (East|West)\b|South (East|West)\b|East (of England|Midlands)|West (of England|Midlands)|United Kingdom|Liverpool City Region|Thames Valley)/

export const placeInSentence = (areaName: string): string =>
  WITH_THE.test(areaName) ? `the ${areaName}` : areaName
