/** Words that say nothing about a person, lower case: quoted from a cell that should have held a date, a number or an id. */
export const QUOTABLE_WORDS: ReadonlySet<string> = new Set(
  `jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november
dec december mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday
st nd rd th am pm t z gmt bst utc spring summer autumn winter term half week weeks day days month months year years yr yrs y
q to and or of the a an in on at from until till by for x
tbc tba tbd n na nil none null nan no not known unknown yes true false blank empty missing applicable available given
various several many few some lots all whole each any multiple more less over under than about approx approximately circa c ca
around nearly almost up max min plus
pupils pupil students student children learners people classes class group groups sessions session hours hour hrs hr h
minutes minute mins min m per cent percent pct
zero one two three four five six seven eight nine ten eleven twelve thirteen twenty thirty forty fifty sixty hundred thousand
dozen k e
urn id ref no number code seed laestab ukprn school primary secondary closed open new old cancelled postponed delivered
planned online virtual nope
micro small medium large sme employees employee staff band turnover`.split(/\s+/),
)
